import type { Language } from '@nhipcau/ui';

/** The language of the interface that an `Accept-Language` header asks for most; Vietnamese if it asks for neither. */
export function acceptedLanguage(header: string | null): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { tag, weight: quality === undefined ? 1 : Number(quality.trim().slice(2)) };
    })
    .filter(({ tag, weight }) => /^(vi|en)\b/.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted[0]?.tag.startsWith('en') === true ? 'en' : 'vi';
}
