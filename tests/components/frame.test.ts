import { describe, expect, test } from 'vitest';
import Notices from '../../src/components/frame/Notices.astro';
import PageHead from '../../src/components/frame/PageHead.astro';
import SiteFooter from '../../src/components/frame/SiteFooter.astro';
import SiteHeader from '../../src/components/frame/SiteHeader.astro';
import SiteNav from '../../src/components/frame/SiteNav.astro';
import Responses from '../../src/components/feedback/Responses.astro';
import NotFoundLayout from '../../src/layouts/NotFoundLayout.astro';
import { render, wordsOf } from './render.ts';
import { aFrame, aSite } from './views.ts';

describe('the head of a page', () => {
  test('has the page’s name before the portal’s, once on the home page', async () => {
    const head = await render(PageHead, { frame: aFrame() });
    const home = await render(PageHead, { frame: aFrame({ title: aSite().name }) });

    expect(head).toContain('<title>Một bài | Cổng thông tin xã Minh Hoạ</title>');
    expect(home).toContain('<title>Cổng thông tin xã Minh Hoạ</title>');
  });

  test('keeps a hidden page out of search engines', async () => {
    expect(await render(PageHead, { frame: aFrame({ hidden: true }) })).toContain('noindex');
    expect(await render(PageHead, { frame: aFrame() })).not.toContain('noindex');
  });

  test('cannot be ended by a title with a tag in it', async () => {
    const structuredData = [{ headline: 'Về </script><b>' }];

    expect(await render(PageHead, { frame: aFrame({ structuredData }) })).not.toContain(
      '</script><b>',
    );
  });

  test('takes the portal’s own colours when it has them', async () => {
    const site = aSite({ coloursAddress: '/mau.css' });

    expect(await render(PageHead, { frame: aFrame({ site }) })).toContain('href="/mau.css"');
  });
});

test('a page below an item of the navigation marks it without being it', async () => {
  const below = await render(SiteNav, { frame: aFrame(), withHome: false });
  const itself = await render(SiteNav, {
    frame: aFrame({ address: '/tin-tuc/' }),
    withHome: false,
  });

  expect(below).toContain('aria-current="true"');
  expect(itself).toContain('aria-current="page"');
});

test('the nameplate is a heading on the home page alone', async () => {
  expect(await render(SiteHeader, { frame: aFrame(), full: true })).toContain('<h1');
  expect(await render(SiteHeader, { frame: aFrame(), full: false })).not.toContain('<h1');
});

test('the search page has one search form', async () => {
  const frame = aFrame({ address: '/tim-kiem/' });

  expect(await render(SiteHeader, { frame, full: false })).not.toContain('<form');
});

test('a portal that demonstrates the software says so', async () => {
  const site = aSite({ demoNotice: 'Đây là trang minh hoạ.' });

  expect(await wordsOf(Notices, { site })).toContain('Đây là trang minh hoạ.');
  expect((await wordsOf(Notices, { site: aSite() })).trim()).toBe('');
});

test('a notice links to more where there is more', async () => {
  const notices = [
    { id: 'a', text: 'Nghỉ lễ.' },
    { id: 'b', text: 'Lịch tiếp dân.', address: '/tin-tuc/lich/' },
  ];

  expect((await render(Notices, { site: aSite({ notices }) })).match(/<a /g)).toHaveLength(1);
});

test('the foot names only the contacts that there are', async () => {
  const frame = aFrame({ site: aSite({ phone: '0123 456 789' }) });
  const html = await render(SiteFooter, { frame });

  expect(html).toContain('href="tel:0123456789"');
  expect(html).not.toContain('mailto:');
});

describe('readers’ comments', () => {
  const comment = {
    id: '1',
    title: 'Xin hỏi',
    author: 'Bạn đọc',
    date: { iso: '2026-07-15', text: '15/07/2026' },
    paragraphs: ['Bao giờ <xong>?'],
    answer: {
      body: { label: 'UBND xã', address: '/co-quan/ubnd/' },
      date: { iso: '2026-07-16', text: '16/07/2026' },
      paragraphs: ['Tháng sau.'],
    },
  };

  test('stand with their answer, and their text is text', async () => {
    const html = await render(Responses, { responses: { comments: [comment] } });

    expect(html).toContain('Bao giờ &lt;xong&gt;?');
    expect(html).toContain('Tháng sau.');
    expect(html).not.toMatch(/mailto:|<form/);
  });

  test('can be sent by mail where nothing receives forms', async () => {
    const letter = { email: 'vanphong@example.vn', title: 'Một bài' };
    const html = await render(Responses, { responses: { comments: [], letter } });

    expect(html).toContain('href="mailto:vanphong@example.vn?subject=G%C3%B3p%20%C3%BD');
    expect(html).not.toContain('<form');
  });

  test('are written into a form that says what becomes of the data, and works without script', async () => {
    const form = {
      ...{ page: '/tin-tuc/bai/', send: '/gui/y-kien/', token: '/gui/phieu/' },
      ...{ state: '/gui/tinh-trang/', useful: '/gui/huu-ich/' },
      consent: [{ about: 'Mục đích:', words: 'Chuyển đến nơi phụ trách.' }],
    };
    const html = await render(Responses, { responses: { comments: [], form } });

    expect(html).toContain('method="post" action="/gui/y-kien/"');
    for (const name of ['title', 'author', 'email', 'text']) {
      expect(html).toMatch(new RegExp(`<(?:input|textarea)[^>]* name="${name}"[^>]* required`));
    }
    expect(html).toContain('name="page" value="/tin-tuc/bai/"');
    expect(html).toContain('Chuyển đến nơi phụ trách.');
    expect(html).toContain('method="post" action="/gui/huu-ich/"');
    expect(html).not.toContain('mailto:');
  });
});

test('an address that leads nowhere offers search and the lists', async () => {
  const listings = [{ label: 'Tin tức', address: '/tin-tuc/' }];
  const view = { frame: aFrame(), title: 'Không tìm thấy trang', listings };
  const html = await render(NotFoundLayout, { view });

  expect(html).toContain('role="search"');
  expect(html).toContain('href="/tin-tuc/"');
});
