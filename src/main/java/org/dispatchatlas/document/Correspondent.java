package org.dispatchatlas.document;

import java.util.Optional;

/**
 * Sender or addressee as the heading names them.
 *
 * @param role the office, such as "The Ambassador in the Soviet Union"; empty where the heading gives only a person
 * @param person the surname in parentheses, where given
 * @param span the stretch of the heading that names role and person
 */
public record Correspondent(String role, Optional<String> person, TextSpan span) {}
