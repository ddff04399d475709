User-agent: *
Allow: /
<#if absolute("sitemap.xml")?has_content>
Sitemap: ${absolute("sitemap.xml")}
</#if>
