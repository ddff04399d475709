/**
 * The words of the project as immutable values: what every stage takes and returns.
 *
 * <p>Goes in: nothing; the package uses the JDK alone. Comes out: records that validate and copy in
 * their compact constructors, so that a value that exists is a value that holds.
 *
 * <pre>{@code
 * Seed seed = ...;                                  // seeds/003.txt as received
 * Cleaned cleaned = new Cleaner().clean(seed).value();
 * cleaned.text();                                   // "Kim Jong Un will join …\n\nThe dictator …"
 * cleaned.cuts().get(0);                            // Cut[text=Shopping cart, why=SHOP]
 * }</pre>
 */
@NullMarked
package news.dossier.model;

import org.jspecify.annotations.NullMarked;
