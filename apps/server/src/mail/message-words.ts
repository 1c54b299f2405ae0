import type { DB } from '@nhipcau/database';
import type { Selectable } from 'kysely';

type Kind = Selectable<DB['notification']>['kind'];
type Language = 'vi' | 'en';

interface Words {
  readonly subject: string;
  readonly text: string;
}

const subjects: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  vi: {
    SUBMITTED: 'Có nội dung của đối tác chờ xem xét',
    RETURNED: 'Nội dung đã gửi được trả lại để bổ sung',
    ACCEPTED: 'Nội dung đã gửi được chấp nhận',
    PARTLY: 'Nội dung đã gửi được chấp nhận một phần',
    REJECTED: 'Nội dung đã gửi không được chấp nhận',
  },
  en: {
    SUBMITTED: 'A partner has sent something for review',
    RETURNED: 'What you sent was returned for more',
    ACCEPTED: 'What you sent was accepted',
    PARTLY: 'What you sent was accepted in part',
    REJECTED: 'What you sent was not accepted',
  },
};
const endings: Readonly<Record<Language, string>> = {
  vi: 'Mời đăng nhập Nhịp Cầu để xem:',
  en: 'Sign in to Nhịp Cầu to read it:',
};

/**
 * What a message says: that there is something to read, and where. Nothing of any record stands in it, for mail is read
 * by whoever comes by it.
 */
export function messageWords(kind: Kind, language: string, link: string): Words {
  const known = language === 'en' ? 'en' : 'vi';
  const subject = subjects[known][kind];
  return { subject: `Nhịp Cầu: ${subject}`, text: `${subject}.\n\n${endings[known]}\n${link}\n` };
}
