import {loadFramework} from '../early/framework';
import {keepPlace, offerLanguage} from '../early/language';
import {hearShortcuts} from '../early/shortcuts';
import {hearTaps} from '../early/taps';

/** What each page does before its scripts have come: functions that use nothing from outside. */
export const earlyScript = [hearTaps, hearShortcuts, offerLanguage, keepPlace]
  .map((early) => `(${early.toString()})();`)
  .join('\n');

/**
 * The template of a built page: that of Docusaurus, with {@link loadFramework} in place of the tags of
 * the site's scripts.
 *
 * @see https://docusaurus.io/docs/api/docusaurus-config#ssrTemplate
 */
export const ssrTemplate = `
<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
    <script>
      (${loadFramework.toString()})(
        <%~ JSON.stringify(it.scripts.map((script) => it.baseUrl + script)) %>
      );
    </script>
  </body>
</html>
`;
