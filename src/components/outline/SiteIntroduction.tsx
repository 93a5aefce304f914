import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import outline from '@generated/sections/default/outline.json';

/** How many sections and questions the site has. */
export const counts = {
  sections: outline.sections.length,
  questions: outline.sections.reduce((sum, {questions}) => sum + questions.length, 0),
};

/** One sentence that says what the site is, to someone who knows nothing of it. */
export default function SiteIntroduction(): ReactNode {
  return (
    <Translate
      id="home.introduction"
      description="What the site is, on the home page and beside a single answer"
      values={counts}>
      {
        'インフラ／SREエンジニアとしての経験と考え方を、{sections}分野・{questions}の質問への回答にまとめました。'
      }
    </Translate>
  );
}
