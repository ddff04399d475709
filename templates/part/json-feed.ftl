<#-- What JSON Feeds (https://www.jsonfeed.org/version/1.1/) have in common. -->
<#import "/part/atom.ftlx" as atom>
<#function of title self home items>
  <#local it = {"version": "https://jsonfeed.org/version/1.1", "title": title, "language": (dossier.language)!"en"}>
  <#if absolute("")?has_content><#local it += {"home_page_url": absolute(home), "feed_url": absolute(self)}></#if>
  <#if ((dossier.editors)![])?has_content><#local it += {"authors": dossier.editors?map(name -> {"name": name})}></#if>
  <#return it + {"items": items}>
</#function>
<#--
  An item needs some text: html, the whole article, where it may be given; else the text; and where
  nothing may be quoted, the headline.
-->
<#function item article address id text html root>
  <#local it = {
    "id": id,
    "url": absolute(address)?has_content?then(absolute(address), root + address),
    "title": article.title,
    "date_published": atom.instant(isoDate(article.published)),
    "date_modified": atom.updatedOf(article)}>
  <#if html?has_content>
    <#local it += {"content_html": html}>
    <#if text?has_content><#local it += {"summary": text}></#if>
  <#else>
    <#local it += {"content_text": text?has_content?then(text, article.title)}>
  </#if>
  <#if ((article.url)!"")?has_content><#local it += {"external_url": article.url}></#if>
  <#if ((article.authors)![])?has_content><#local it += {"authors": article.authors?map(name -> {"name": name})}></#if>
  <#if ((article.language)!"")?has_content><#local it += {"language": article.language}></#if>
  <#return it>
</#function>
