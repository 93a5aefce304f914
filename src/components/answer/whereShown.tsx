import {lazy, Suspense, type ComponentType} from 'react';

/**
 * @param load - imports the component
 * @returns the same, brought only to the pages that show it, where it stands from the beginning
 */
export function whereShown<Props extends object>(
  load: () => Promise<{default: ComponentType<Props>}>,
): ComponentType<Props> {
  const Shown = lazy<ComponentType<Props>>(load);
  return function WhereShown(props) {
    return (
      <Suspense>
        <Shown {...props} />
      </Suspense>
    );
  };
}
