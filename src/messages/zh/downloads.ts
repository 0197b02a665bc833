import type { DownloadMessages } from '../types.js';

export const downloads: DownloadMessages = {
  copy: '复制文字和表格',
  csv: '表格（CSV）',
  json: '数据（JSON）',
  svg: '图片（SVG）',
  png: '图片（PNG）',
  saved: '正在保存文件：{name}',
  copied: '已复制，可粘贴到文档或电子邮件中。',
  selected: '浏览器不允许复制。下方文字已选中，请用键盘或菜单复制。',
  notSaved: '如果文件没有保存，请复制下方文字：此框架可能不允许保存文件。',
  failed: '操作未成功。请重试，或选择其他格式。',
  text: '可复制的文字',
  columns: {
    figure: '数据',
    list: '列表',
    name: '名称',
    value: '数值',
    unit: '单位',
    remark: '精确程度',
    details: '详情',
    place: '地点',
    date: '截至',
    note: '注',
    source: '来源',
    address: '来源网址',
  },
};
