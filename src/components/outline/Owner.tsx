import type {ReactNode} from 'react';
import outline from '@generated/answers/default/outline.json';

/** Whose answers these are and how to reach them, each in a part of its own; nothing if neither is told. */
export default function Owner({className}: {className?: string}): ReactNode {
  const {name, contact} = outline.owner;
  return (
    <>
      {name && <span className={className}>{name}</span>}
      {contact && (
        <span className={className}>
          <a href={contact.href}>{contact.text}</a>
        </span>
      )}
    </>
  );
}
