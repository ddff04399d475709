package news.dossier.model;

/**
 * Why two names were held to stand for one entity, or for two.
 *
 * @param form a name as printed: {@code Mr Kim}
 * @param other the name it was compared with: {@code Kim Jong Un}
 * @param by who decided: {@code inferred: surname-in-article}, with the name of the rule, or {@code
 *     stated: seeds/curation/people.yaml:12}
 */
public record Decision(Judgement judgement, String form, String other, Provenance by) {}
