import { EARLIER_GROUPS, nameKey, nameKeys } from '../../../src/cases/name-key.js';

describe('one name written with another form of a character is the same name', () => {
  it.each(
    `渡辺 渡邊, 渡辺 渡邉, 渡邊 渡邉, 田辺 田邊, 高橋 髙橋, 高橋 髙𣘺, 山崎 山﨑, 山崎 山嵜, 斎藤 齋藤, 斎藤 斉藤, 斉藤 齊藤, 齋藤 齊藤,
     金沢 金澤, 浜田 濱田, 浜田 濵田, 広瀬 廣瀨, 広瀬 廣瀬, 国分 國分, 吉田 𠮷田, 桜井 櫻井, 鉄山 鐵山, 島田 嶋田, 島田 嶌田, 富田 冨田,
     滝沢 瀧澤, 栄田 榮田, 真田 眞田, 徳永 德永, 増田 增田, 柳田 栁田, 小柳 小栁, 館山 舘山, 曽我 曾我, 竜田 龍田, 万田 萬田, 黒田 黑田, 薮田 藪田,
     塩田 鹽田, 関口 關口, 実川 實川, 桑田 桒田, 亀井 龜井, 桧山 檜山, 宝田 寶田, 渋谷 澁谷, 稲田 稻田, 秋田 穐田, 峰岸 峯岸, 松本 枩本, 杉本 杦本,
     船橋 舩橋, 涌井 湧井, 芦田 蘆田, 芦屋 蘆屋, 兵衛 兵衞, 園田 薗田, 淵上 渕上, 淵上 渊上, 浅田 淺田, 沖田 冲田, 柏木 栢木, 岳野 嶽野, 喜多 㐂多,
     児玉 兒玉, 会田 會田, 礼子 禮子, 弥生 彌生, 静香 靜香, 恵子 惠子, 頼朝 賴朝, 鴎外 鷗外, 蒋 蔣, 藤井 藤󠄁井, 辻 辻󠄁, 葛城 葛󠄁城, 芦󠄁田 芦田,
     神田 \u{FA19}田, 福田 \u{FA1B}田, 都築 \u{FA26}築, 羽田 \u{FA1E}田, 塚本 \u{FA10}本, 隆 \u{F9DC}, 凜 凛, 巌 巖, 遥 遙, 昇 曻, 塚田 \u{FA10}田, 岡崎 崗嵜, 体 體, 来栖 來栖, 猪股 \u{FA16}股, 奥田 奧田, 与田 與田`
      .split(',')
      .map((pair): [string, string] => {
        const [one = '', other = ''] = pair.trim().split(' ');
        return [one, other];
      }),
  )('%s = %s', (one, other) => {
    expect(one).not.toBe(other);
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it('whatever was folded before is so still, to the same form, so that most keys stay what they were', () => {
    for (const group of EARLIER_GROUPS) {
      const [first = '', ...others] = [...group];
      expect([first, ...others].map(nameKey)).toEqual([first, ...others].map(() => nameKey(first)));
      expect(nameKeys(first)).toHaveLength(1);
    }
  });

  it('a name that was folded otherwise before is looked for under both keys', () => {
    expect(nameKeys('渋澤 關')).toEqual(['渋沢関', '渋沢關']);
    expect(nameKeys('渡邉')).toEqual(['渡辺']);
  });
});

describe('characters of one meaning, one sound or one look stay two', () => {
  it.each(
    `広田 宏田, 宏 弘, 浩 洋, 伊藤 伊東, 阿部 安部, 荻野 萩野, 菅 管, 坂田 阪田, 丘 岡, 大田 太田, 河合 川合, 谷 渓, 和 倭, 堀 掘, 原 源, 沼 沿,
     己 巳, 土 士, 未 末, 裕子 祐子, 佑 祐, 昭 照, 博 傅, 橘 橋, 栗 粟, 熊 態, 鳥 島, 刈谷 狩谷, 葉 叶, 范 範, 谷 穀, 后 後, 石田 碩田, 飯田 飯多, 壮 荘,
     脇 協, 芦 葦, 笠 傘, 黒 里, 雄 英, 花 華, 榊 神, 嶺 峰, 岩 巌, 昼 書, 着 著, 稿 藁, 切 功, 師 帥, 藤 旧, 亨 享, 涼 亮, 北 比, 雨 爾, 与 興, 島 雀, 売 殻, 田 由`
      .split(',')
      .map((pair): [string, string] => {
        const [one = '', other = ''] = pair.trim().split(' ');
        return [one, other];
      }),
  )('%s ≠ %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});
