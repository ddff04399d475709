<#-- JSON Feed 1.1: the same entries as feed.xml. -->
<#import "/part/atom.ftlx" as atom>
<#import "/part/json-feed.ftl" as feed>
<#import "/part/words.ftlh" as words>
<#assign entries = published_articles?filter(a -> words.isDayDated(a))[0..*50]>
${json(feed.of(dossier.title, "feed.json", "index.html",
  entries?map(a -> feed.item(a, a.uri, atom.idOf(a.uri), words.excerptOf(a), words.fullTextOf(a), ""))) + (((dossier.summary)!"")?has_content)?then({"description": dossier.summary}, {}))}
