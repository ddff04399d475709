/**
 * Asks the web whether the addresses that a dossier links to still answer: the only package that
 * uses the network.
 *
 * <p>Goes in: the pages of {@code content/} as headers and addresses, how politely to ask, and a
 * timekeeper. Comes out: an {@link news.dossier.links.Outcome} for each address, and from those
 * Problems for the console and Markdown for an issue:
 *
 * <pre>{@code
 * seeds/fire.yaml: warning: https://gazette.example/fire is gone (404). Look for a copy at …
 * }</pre>
 *
 * <p>Addresses come from seeds, which may be hostile, and so may servers: nothing but http and
 * https is asked, no private network, nothing that robots.txt (RFC 9309) forbids, and each answer
 * is bounded in time and size. One failure never makes an address broken.
 */
@NullMarked
package news.dossier.links;

import org.jspecify.annotations.NullMarked;
