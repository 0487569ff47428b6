/** What roles need: skills, knowledge, technology, and how much of each. */
@NullMarked
package org.careergraph.skill;

import org.jspecify.annotations.NullMarked;
