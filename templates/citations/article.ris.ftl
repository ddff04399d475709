<#-- The original of an article for reference managers, with the quotations that the page shows as notes; nothing of one that is withheld. -->
<#import "/part/cite.ftlh" as citing>
<#import "/part/words.ftlh" as words>
<#if !words.isWithheld(content)>${cite("ris", citing.quoted(content))}</#if>