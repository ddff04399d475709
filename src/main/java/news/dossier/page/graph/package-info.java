/**
 * Where the nodes of a small graph stand when it is drawn.
 *
 * <p>Goes in: a {@link news.dossier.page.graph.Graph} of at most some hundred nodes, each with its
 * radius and its name. Comes out: a {@link news.dossier.page.graph.Drawing} with the place of each,
 * in whole CSS pixels, in which no two names or nodes overlap:
 *
 * <pre>{@code
 * Graph[nodes=[kim, xi, putin], edges=[kim-xi, putin-xi]]
 *   ->  Drawing[width=248, height=62, places={kim=(52,18), putin=(196,18), xi=(124,18)}]
 * }</pre>
 *
 * <p>The same graph gives the same drawing on every machine, in whatever order its nodes and edges
 * are named: nothing is random, and only those operations are used that Java defines to the last
 * bit (the four of arithmetic and the square root by IEEE 754, the rest by {@link StrictMath}).
 */
@NullMarked
package news.dossier.page.graph;

import org.jspecify.annotations.NullMarked;
