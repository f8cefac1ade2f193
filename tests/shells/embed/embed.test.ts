import { describe, expect, test } from 'vitest';
import { embedCode, HEIGHT as HEARD, siteIn, sizeIn, SIZES } from '../../../src/shells/browse/embed/embedCode.ts';
import { HEIGHT as TOLD, hostOf } from '../../../src/shells/embed/hostOf.ts';
import { embedRoomOf } from '../../../src/shells/room.ts';

describe('who is told the height of the embed', () => {
  test('is the site that the address names, else the one that the browser names, else nobody', () => {
    expect(hostOf('https://news.example/', 'https://other.example/page')).toBe('https://news.example');
    expect(hostOf('news', 'https://other.example/page?x=1')).toBe('https://other.example');
    expect(hostOf(undefined, '')).toBe(null);
  });

  test('is never everyone, and nothing that is no site', () => {
    for (const named of ['*', 'null', 'javascript:alert(1)', 'file:///a', 'data:text/html,x', '//a.example'])
      expect(hostOf(named, ''), named).toBe(null);
  });
});

describe('the code for another site’s page', () => {
  const code = embedCode({
    address: 'https://atlas.example/?shell=embed&at=jiuquan&host=https%3A%2F%2Fa.example',
    title: '“酒泉”<b>"x"',
    width: null,
    height: 560,
  });

  test('holds one frame whose address, title and rights cannot break out of it', () => {
    const [frame = ''] = /<iframe [^>]*><\/iframe>/.exec(code) ?? [];
    expect(frame).toContain('src="https://atlas.example/?shell=embed&amp;at=jiuquan&amp;host=https%3A%2F%2Fa.example"');
    expect(frame).toContain('title="“酒泉”&lt;b&gt;&quot;x&quot;"');
    expect(frame).toContain('width="100%" height="560"');
    expect(/sandbox="([^"]*)"/.exec(frame)?.[1]).not.toMatch(/top-navigation|forms|modals/);
  });

  test('hears heights from the atlas and from its own frame alone, in a script that any browser reads', () => {
    expect(HEARD).toBe(TOLD);
    const script = /<script>\n(.*)<\/script>/s.exec(code)?.[1] ?? '';
    const own = { contentWindow: {}, height: '560' };
    const other = { contentWindow: {}, height: '100' };
    let hear: (event: object) => void = () => undefined;
    new Function('addEventListener', 'document', script)((_: string, listener: typeof hear) => (hear = listener), {
      querySelectorAll: () => [own, other],
    });
    const message = { origin: 'https://atlas.example', source: own.contentWindow, data: { type: TOLD, height: 712.4 } };
    hear({ ...message, origin: 'https://evil.example' });
    hear({ ...message, data: null });
    hear({ ...message, data: { type: 'other', height: 1 } });
    hear({ ...message, source: {} });
    expect([own.height, other.height]).toEqual(['560', '100']);
    hear(message);
    expect([own.height, other.height]).toEqual([712, '100']);
  });

  test('is of a size that can be used, and for a site as people type one', () => {
    expect([sizeIn('６００', SIZES.width), sizeIn('', SIZES.width), sizeIn('90%', SIZES.width)]).toEqual([
      600,
      null,
      null,
    ]);
    expect([sizeIn('1', SIZES.height), sizeIn('99999', SIZES.height)]).toEqual([240, 2400]);
    expect(siteIn('www.example.cn/news/1')).toBe('https://www.example.cn');
    expect(siteIn(' http://127.0.0.1:8080/x ')).toBe('http://127.0.0.1:8080');
    expect(siteIn('')).toBe(null);
    for (const wrong of ['my site', 'ftp://a.example', 'site']) expect(siteIn(wrong), wrong).toBe(undefined);
  });
});

describe('the frame', () => {
  test('wishes for a height by its width alone, so that a host that follows it comes to rest', () => {
    for (const panel of [true, false])
      for (const width of [360, 800, 1200]) {
        const wished = [300, 500, 2000].map((height) => embedRoomOf(width, height, panel, false, 16).wished);
        expect(new Set(wished).size, `${width} ${panel}`).toBe(1);
      }
    expect(embedRoomOf(360, 500, true, false, 16)).toMatchObject({ wished: null, room: { kind: 'tall', panel: 0 } });
    const heights = [300, 900].map((height) => embedRoomOf(360, height, true, false, 16).room.mapHeight);
    expect(heights[0]).toBe(heights[1]);
  });

  test('gives the map all of it where no panel is wanted, and stands map and panel side by side where there is room', () => {
    expect(embedRoomOf(800, 500, false, false, 16).room).toMatchObject({ panel: 0, mapHeight: 500 });
    expect(embedRoomOf(1000, 500, true, false, 16).room).toMatchObject({ kind: 'wide', panel: 440, mapHeight: 500 });
  });
});
