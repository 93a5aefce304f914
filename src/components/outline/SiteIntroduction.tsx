import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import outline from '@generated/answers/default/outline.json';

/** How many sections and questions the site has. */
export const counts = {
  sections: outline.sections.length,
  questions: outline.questionCount,
};

/** One sentence that says what the site is, to someone who knows nothing of it. */
export default function SiteIntroduction(): ReactNode {
  return (
    <Translate id="home.introduction" values={counts}>
      {
        'インフラ／SREエンジニアとしての経験と考え方を、{sections}分野・{questions}の質問への回答にまとめました。'
      }
    </Translate>
  );
}
