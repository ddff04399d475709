<#-- The original of an article for reference managers; nothing of one that is withheld. -->
<#import "/part/cite.ftlh" as citing>
<#import "/part/words.ftlh" as words>
<#if !words.isWithheld(content)>${cite("bibtex", citing.source(content))}</#if>