/**
 * The command line: arguments, progress, the closing report and exit codes.
 *
 * <p>Goes in: arguments. Comes out: text for people on standard error, data on standard output, and
 * 0 (fine), 1 (problems) or 2 (usage):
 *
 * <pre>{@code
 * java @target/dossier build --dossier my-dossier
 * }</pre>
 */
@NullMarked
package news.dossier.cli;

import org.jspecify.annotations.NullMarked;
