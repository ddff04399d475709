package news.dossier.cli.bench;

/**
 * What one process cost.
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds of all processors, those of its children included
 * @param peak the most physical memory that it or one of its children held, in bytes; 0 where the
 *     system does not tell
 */
public record Cost(double wall, double cpu, long peak) {}
