/** Words that several kinds of fields need, put together once. */
import type { Translate } from '#locales/translate';
import type { TextAreaProps } from './text-area';

/** What a long text box says about its limit. */
export function limitWords(t: Translate, max: number): NonNullable<TextAreaProps['limit']> {
  return {
    max,
    text: t('common:limit.text', { max }),
    left: t('common:limit.left', { count: '{count}' }),
    over: t('common:limit.over', { count: '{count}' }),
  };
}
