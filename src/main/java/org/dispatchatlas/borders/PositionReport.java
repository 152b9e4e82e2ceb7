package org.dispatchatlas.borders;

import java.util.List;
import java.util.Optional;

/**
 * Who held a position on a day, and who claimed it.
 *
 * @param holder empty at sea
 * @param claims the claims whose ground holds the position, ordered by id
 */
public record PositionReport(Optional<Polity> holder, List<ClaimRule> claims) {
    public PositionReport {
        claims = List.copyOf(claims);
    }
}
