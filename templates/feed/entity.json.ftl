<#-- JSON Feed 1.1: the same entries as the Atom feed beside it. -->
<#import "/part/atom.ftlx" as atom>
<#import "/part/json-feed.ftl" as feed>
<#import "/part/words.ftlh" as words>
<#assign base = content.uri?remove_ending(".html")
  entries = content.feed?filter(e -> published_by_uri[e.article]?? && words.isDayDated(published_by_uri[e.article]))>
<#function addressOf e><#return e.article + (e.at??)?then("#" + e.at!"", "")></#function>
<#assign items = []>
<#list entries as e>
<#assign article = published_by_uri[e.article]
  html = (e?index lt atom.fullOf(content))?then(words.fullTextOf(article), "")
  items += [feed.item(article, addressOf(e), atom.idOf(addressOf(e)), (e.text)!"", html, content.rootpath)]>
</#list>
${json(feed.of(content.title + " · " + dossier.title, base + ".json", content.uri, items))}
