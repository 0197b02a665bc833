import type { SheetTextWords } from './words.js';

export const words: SheetTextWords = {
  text: '情况说明的原文',
  hint: '从PDF等文件复制情况说明的文字，粘贴到此处。勾选正确的内容；未勾选的不会采用。',
  counts: '已找到：{found}项。含数字但无结果：{unread}行。',
  line: '第{n}行',
  asOf: '日期',
  source: '来源',
  currency: '货币',
  doubts: {
    near: '名称与数字不在同一行：请核对二者是否对应。',
    footnote: '此脚注被视为来源：请核对。',
    name: '无法识别的名称：按原文保留。',
  },
  same: '表中内容相同。',
  differs: '表中现为：{value}',
  choose: '有两种读法：请选择。',
  unread: '含数字但无结果的行',
  unreadHint: '年份、电话、页码以及句中的数字。如有需要，请在表单中填写。',
  take: '采用已勾选的内容（{n}）',
  taken: '已采用{n}项。',
  nothing: '未找到情况说明应有的内容。',
};
