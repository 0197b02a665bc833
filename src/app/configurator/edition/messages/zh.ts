import type { EditionWords } from './types.js';

export const words: EditionWords = {
  heading: '新一期',
  offer:
    '这是去年的概况介绍吗？新一期会保留所有文字及其顺序，把每个数字转为“上次数字”，新的数字由您填写。已打开的概况介绍保持不变。',
  begin: '开始新一期',
  goOn: '继续编辑这份概况介绍',
  begun: '已开始新一期。“撤销”可返回上一期。',
  filled: '已填写的数字：{n}／{total}。',
  toFill: '待填写（{n}）',
  renew: '待更新的日期、文字和来源（{n}）',
  hint: '每个字段旁都显示上一期的数字。合计、所印百分比以及带“约”或“超过”的数字只在该处显示，不会成为“上次数字”。',
  previous: '上一期：{value}',
};
