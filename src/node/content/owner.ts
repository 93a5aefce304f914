import type {Owner} from '../../shared/outline';
import {ContentError, tell} from './finding';
import {findLine, configFile, type SiteContext} from './site';

/** What the configuration says of the owner in `customFields.owner`; '' for what it does not. */
export type OwnerFields = {name: string; contact: string};

/**
 * @returns whose answers these are, in the language being built
 * @throws ContentError if the contact is neither an e-mail address nor a URL
 */
export function readOwner(context: SiteContext): Owner {
  const {name = '', contact = ''} = (context.siteConfig.customFields?.owner ??
    {}) as Partial<OwnerFields>;
  if (contact === '') {
    return {name};
  }
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(contact)) {
    return {name, contact: {text: contact, href: `mailto:${contact}`}};
  }
  if (/^https?:\/\/\S+$/.test(contact) && URL.canParse(contact)) {
    return {name, contact: {text: contact.replace(/^https?:\/\/|\/$/g, ''), href: contact}};
  }
  const file = configFile(context);
  throw new ContentError(
    tell(
      {file, line: findLine(context.siteDir, file, contact)},
      `the contact “${contact}” is neither an e-mail address nor a URL → write “name@example.com” or “https://example.com/name”, or '' for none.`,
    ),
  );
}
