/** The letters behind a warning, without anything personal in their titles. */
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { DateTime } from '#ui/date-time';
import { withMasksSaid } from '../../_masks';
import { when } from '../../_names';
import type { RiseView } from './rise';

export function Letters({ locale, zone, t, rise }: RiseView) {
  return (
    <ul className="rise-letters">
      {rise.letters.map((letter) => {
        const at = when(letter.submittedAt, locale, zone, 'short');
        return (
          <li key={letter.caseNumber}>
            <a href={`/${locale}/desk/tickets/${letter.caseNumber}`}>
              <span lang={letter.locale} dir="auto">
                {withMasksSaid(letter.title, t)}
              </span>
            </a>
            <span className="cell-small">
              <bdi className="case-number" dir="ltr">
                {showCaseNumber(letter.caseNumber)}
              </bdi>
              <DateTime at={at.iso}>{at.text}</DateTime>
              <span>{t(`ticket:status.${letter.status}`)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
