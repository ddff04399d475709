/**
 * Invented dossiers of any size, for measuring and for trying things out.
 *
 * <p>Goes in: a number of articles and a number to begin from. Comes out: seeds, the same ones for
 * the same two numbers, whatever the machine. People, organisations and places recur as they do in
 * print, a few very often and most of them once; some people share a name; about one article in ten
 * is another paper's copy of an earlier one:
 *
 * <pre>{@code
 * new SampleDossier(7).seed(0) -> seeds/000/00000000-rail-strike.txt and its sidecar
 * }</pre>
 */
@NullMarked
package news.dossier.cli.sample;

import org.jspecify.annotations.NullMarked;
