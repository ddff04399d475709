package news.dossier.resolve;

import java.util.Locale;
import news.dossier.model.Decision;
import news.dossier.model.Judgement;
import news.dossier.model.Provenance;

/** What makes two names one, or keeps them apart; the name is shown to readers and curators. */
enum Rule {
  /** The same words, whatever their case and accents. */
  SAME_NAME,
  /** A single name in several articles, with the same role or beside the same people. */
  SAME_SINGLE_NAME,
  /** "Kim" where the article names Kim Jong Un, and nobody else of that surname. */
  SURNAME_IN_ARTICLE,
  /** "Saddam" where the article names Saddam Hussein, and nobody else of that name. */
  GIVEN_NAME_IN_ARTICLE,
  /** Of two of one name, only the woman can be "Mrs". */
  FORM_OF_ADDRESS,
  /** Of two of one name, only one holds the office that is printed beside the short name. */
  SAME_ROLE,
  /** Of two of one name, only one is named in full in the same paragraph before. */
  SAME_PARAGRAPH,
  /** "George Bush" for George W. Bush. */
  MIDDLE_NAME,
  /** "D. Gough" for Darren Gough. */
  INITIAL,
  /** "Kim Jong" for Kim Jong Un; "Arho Havren" for Sari Arho Havren. */
  SHORTENED_NAME,
  /** "Orbán Viktor" for Viktor Orbán. */
  NAME_ORDER,
  /** "Zelenskyy" and "Zelensky": one name in two transcriptions. */
  TRANSCRIPTION,
  /** Nearly the same name with the same office. */
  SPELLING_AND_ROLE,
  /** A surname alone, for the only one in the dossier who is named beside the same people. */
  SAME_CIRCLE,
  /** A surname alone, for the only one of that name whom several articles name so. */
  ONLY_BEARER,
  /** A surname alone, for the one whom nearly every article with that surname means. */
  OVERWHELMING_SHARE,
  /** A name and another one that are listed for one country. */
  COUNTRY_NAME,
  /** A well-known body and its abbreviation. */
  KNOWN_ABBREVIATION,
  /** "Shanghai Cooperation Organisation (SCO)". */
  ACRONYM_IN_PARENTHESES,
  /** "SCO" where just one name in the article has these initials. */
  INITIALS_IN_ARTICLE,
  /** "Acme" and "Acme Inc.". */
  COMPANY_FORM,
  /** Two full names in one sentence are two people. */
  NAMED_SIDE_BY_SIDE,
  /** Nearly the same name; asks. */
  DOUBTFUL_SPELLING,
  /** A short name that several people bear, or one without other evidence; asks. */
  AMBIGUOUS_NAME;

  /** As shown to people: {@code surname-in-article}. */
  String ruleName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Decision says(String form, String other) {
    return new Decision(Judgement.POSITIVE, form, other, Provenance.inferred(ruleName()));
  }
}
