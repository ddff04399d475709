package news.dossier.model;

/** What a name stands for; the types of FollowTheMoney that news is full of. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  PLACE
}
