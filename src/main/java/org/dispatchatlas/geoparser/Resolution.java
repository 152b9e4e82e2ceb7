package org.dispatchatlas.geoparser;

import java.util.List;
import org.dispatchatlas.geo.LonLat;
import org.locationtech.jts.geom.Geometry;

/** What became of a mention. Nothing that was considered is lost. */
public sealed interface Resolution {
    /** The reasons for the outcome as a whole. */
    List<Evidence> evidence();

    /** Every candidate that was considered, best first; the winner included. */
    List<Candidate> candidates();

    /** 0 to 1: the chance that the outcome is right. 0 where there is none. */
    double confidence();

    /** One candidate won. */
    record Resolved(Candidate winner, double confidence, List<Candidate> losers) implements Resolution {
        public Resolved {
            losers = List.copyOf(losers);
        }

        @Override
        public List<Evidence> evidence() {
            return winner.evidence();
        }

        @Override
        public List<Candidate> candidates() {
            return java.util.stream.Stream.concat(java.util.stream.Stream.of(winner), losers.stream())
                    .toList();
        }
    }

    /** A spatial expression was turned into geometry, one locus per claim, the one the text rests on first. */
    record Located(SpatialExpression expression, List<Locus> loci, double confidence, List<Evidence> evidence)
            implements Resolution {
        public Located {
            loci = List.copyOf(loci);
            evidence = List.copyOf(evidence);
            if (loci.isEmpty()) {
                throw new IllegalArgumentException("a located expression has at least one locus");
            }
            if (loci.size() > 1 && loci.stream().map(Locus::claimant).distinct().count() < loci.size()) {
                throw new IllegalArgumentException("loci beside each other are those of rival claimants");
            }
        }

        @Override
        public List<Candidate> candidates() {
            return List.of();
        }
    }

    /**
     * A reader set a point or drew a line.
     *
     * @param geometry never changed after construction
     * @param label where the name stands
     * @param candidates what was considered before
     */
    record Drawn(Geometry geometry, LonLat label, List<Evidence> evidence, List<Candidate> candidates)
            implements Resolution {
        public Drawn {
            evidence = List.copyOf(evidence);
            candidates = List.copyOf(candidates);
        }

        @Override
        public double confidence() {
            return 1;
        }
    }

    /** Several candidates are as good as each other; or a word such as "Japano-Manchurian" means several at once. */
    record Ambiguous(List<Candidate> candidates, List<Evidence> evidence) implements Resolution {
        public Ambiguous {
            candidates = List.copyOf(candidates);
            evidence = List.copyOf(evidence);
        }

        @Override
        public double confidence() {
            return 0;
        }
    }

    /** Looked for and not found, or not to be placed; the evidence says why. */
    record Unresolved(List<Evidence> evidence, List<Candidate> candidates) implements Resolution {
        public Unresolved {
            evidence = List.copyOf(evidence);
            candidates = List.copyOf(candidates);
        }

        @Override
        public double confidence() {
            return 0;
        }
    }
}
