package news.dossier.links;

/** An address and what became of asking for it. */
public record CheckedLink(OutboundLink link, Outcome outcome) {}
