/**
 * Quizzes made from an atlas and checked by it: each question rests on a mention of the document, and each answer shows its passage. Made
 * by chance from a seed, so that the same order gives a class the same quiz.
 */
@NullMarked
package org.dispatchatlas.lesson.quiz;

import org.jspecify.annotations.NullMarked;
