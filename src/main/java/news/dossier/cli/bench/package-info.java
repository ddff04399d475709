/**
 * What whole commands cost on this machine, beside other generators on equal pages.
 *
 * <p>Goes in: a command line and the folder it is run in. Comes out: the time on the clock, the
 * time of the processors and the most memory that its process held:
 *
 * <pre>{@code
 * Cost.of(List.of("hugo", "--quiet"), folder) -> 6.5 s, 12.1 s, 1.8 GB
 * }</pre>
 */
@NullMarked
package news.dossier.cli.bench;

import org.jspecify.annotations.NullMarked;
