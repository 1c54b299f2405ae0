import { seedId } from '../seed-id.ts';

/** The article that every published record cites. */
export const ARTICLE = {
  id: seedId('source', 'article'),
  provenance: 'PUBLISHED',
  title: 'Công tác đối ngoại nhân dân của tỉnh Lai Châu từ năm 2011 đến nay và giải pháp trong thời gian tới',
  title_en: 'People-to-people external relations of Lai Châu province from 2011 to date, and what to do next',
  publisher: 'Mặt trận',
  author: 'Vũ Thị Huệ',
  url: null,
  published_on: null,
  covers_from: '2011-01-01',
  covers_to: '2022-01-01',
  note: 'Bài viết không ghi ngày đăng. Kỳ số liệu “từ năm 2011 đến nay” được hiểu gần đúng là 2011–2021: trang đăng bài nhắc tới một người nhận nhiệm vụ từ tháng 4/2021. Các lĩnh vực ưu tiên “trong thời gian tới” được tính từ năm 2022.',
  note_en:
    'The article is undated. Its “from 2011 to date” is read, approximately, as 2011–2021: the page names an office-holder who took office in April 2021. Its priority sectors “for the time to come” are counted from 2022.',
} as const;

/** The columns by which a record cites the article. */
export const CITED = { source_id: ARTICLE.id, provenance: ARTICLE.provenance } as const;
