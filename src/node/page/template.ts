/** The tag of the whole site's stylesheet in a built page. */
export const STYLESHEET = /<link rel="stylesheet" href="(?<address>[^"]+)">/;

/** What stands in a built page for the addresses of what search needs, until these are known. */
export const SEARCH_FILES = 'search-files';

/** What stands in a built page for its policy, which depends on the scripts that stand in it. */
export const PAGE_POLICY = 'page-policy';

/**
 * The template of a built page: that of Docusaurus, but for its policy, which allows no style attributes,
 * and the tags of the site's scripts. Their addresses are there for src/early/framework.ts. Docusaurus puts
 * its whole configuration into the page's scripts, so that every letter of this comes to every reader.
 *
 * @see https://docusaurus.io/docs/api/docusaurus-config#ssrTemplate
 */
export const ssrTemplate = `
<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags.replace('style="display: none;"', 'display="none"') %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <script type="application/json" id="framework" data-search="${SEARCH_FILES}"><%~
      JSON.stringify([...it.stylesheets, ...it.scripts.toReversed()].map((file) => it.baseUrl + file))
    %></script>
    <%~ it.postBodyTags %>
  </body>
</html>
`.replace(/\n\s*/g, '');
