/** Every address of a portal, below its base path (`/` or `/x/`). */
export function routesUnder(base: string) {
  const at = (path: string) => base + path;
  const folders = { resolutions: 'nghi-quyet', documents: 'van-ban', plans: 'ke-hoach' };
  const paged = (list: string) => (page?: number) => at(page ? `${list}trang-${page}/` : list);
  return {
    home: at(''),
    news: paged('tin-tuc/'),
    article: (slug: string) => at(`tin-tuc/${slug}/`),
    section: (id: string, page?: number) => paged(`chuyen-muc/${id}/`)(page),
    topic: (id: string, page?: number) => paged(`chu-de/${id}/`)(page),
    place: (id: string, page?: number) => paged(`dia-ban/${id}/`)(page),
    author: (id: string, page?: number) => paged(`tac-gia/${id}/`)(page),
    archive: (period: string, page?: number) => paged(`luu-tru/${period}/`)(page),
    documents: (filter = '') => at(`van-ban/${filter && `${filter}/`}`),
    resolutions: (filter = '') => at(`nghi-quyet/${filter && `${filter}/`}`),
    document: (id: string) => at(`van-ban/${id}/`),
    resolution: (id: string) => at(`nghi-quyet/${id}/`),
    relations: (kind: keyof typeof folders, id: string) => at(`${folders[kind]}/${id}/quan-he/`),
    plans: at('ke-hoach/'),
    plan: (id: string) => at(`ke-hoach/${id}/`),
    task: (plan: string, task: string) => at(`ke-hoach/${plan}/nhiem-vu/${task}/`),
    planOn: (id: string, day: string) => at(`ke-hoach/${id}/${day}/`),
    progress: at('tien-do/'),
    progressOn: (day: string) => at(`tien-do/${day}/`),
    method: at('tien-do/phuong-phap/'),
    corrections: at('tien-do/dinh-chinh/'),
    guides: at('huong-dan/'),
    guide: (id: string) => at(`huong-dan/${id}/`),
    glossary: at('thuat-ngu/'),
    term: (id: string) => at(`thuat-ngu/#${id}`),
    body: (id: string) => at(`co-quan/${id}/`),
    page: (id: string) => at(`${id}/`),
    search: at('tim-kiem/'),
    searchBundle: at('pagefind/'),
    siteMap: at('so-do/'),
    picture: (file: string) => at(`anh/${file}`),
    attachment: (document: string, file: string) => at(`tai-lieu/${document}/${file}`),
    colours: at('mau.css'),
    feed: at('rss.xml'),
    sectionFeed: (id: string) => at(`chuyen-muc/${id}/rss.xml`),
    sitemapIndex: at('sitemap-index.xml'),
    sitemap: at('sitemap.xml'),
  };
}

export type Routes = ReturnType<typeof routesUnder>;
