import type { FileWords } from './types.js';

export const words: FileWords = {
  refused: {
    'pdf-locked': '此 PDF 受密码保护。请用密码打开它，打印成不带密码的新 PDF，然后在此打开新文件。',
    'pdf-scan':
      '此 PDF 是扫描件或图片，本页面无法从图片中读取数字。请索取制作它所用的原始文件，或手动输入数字。',
    word: '这是 Word 文档。请将其中的表格复制到 Excel 并另存为 .xlsx，或将文字粘贴到“{sheetText}”中。',
    'text-document':
      '这是文本文档。请将其中的表格复制到电子表格并另存为 .xlsx，或将文字粘贴到“{sheetText}”中。',
    'old-excel': '这是旧版 Excel 文件（.xls）。请在 Excel 中打开并另存为 Excel 工作簿（.xlsx）。',
    'binary-excel':
      '这是 Excel 二进制文件（.xlsb）。请在 Excel 中打开并另存为 Excel 工作簿（.xlsx）。',
    'open-document':
      '这是 OpenDocument 电子表格（.ods）。请在 LibreOffice 或 Excel 中打开并另存为 .xlsx。',
    apple: '这是 Numbers、Pages 或 Keynote 文件。请在 Numbers 中将表格导出为 Excel（.xlsx）。',
    presentation:
      '这是演示文稿。请将其中的表格复制到 Excel 并另存为 .xlsx，或将文字粘贴到“{sheetText}”中。',
    picture: '这是图片，本页面无法读取图片中的数字。请索取制作图片所用的表格，或手动输入数字。',
    'web-page':
      '这是网页，尽管文件名可能以 .xls 结尾。请在 Excel 中打开并另存为 Excel 工作簿（.xlsx）。',
    mail: '这是电子邮件。请先保存其附件，再在此处打开附件。',
    archive: '这是压缩文件夹。请解压缩后选择所需的文件。',
    locked: '此文件受密码保护。请在 Excel 中打开，取消密码后重新保存。',
    damaged: '此文件已损坏或不完整。请重新保存或下载。',
    'too-large': '此文件对本页面来说太大。请只保留含有数据的工作表，然后重新保存。',
    'no-table': '此文件中没有可见的内容：工作表为空或已隐藏。',
    'not-unicode': '此 JSON 文件不是 UTF-8 编码。请以 UTF-8 重新保存。',
    empty: '文件为空。',
    several: '一次只能打开一个文件。',
    unreadable: '浏览器无法读取该文件。如果是文件夹，请选择其中的文件；如果文件在云端，请先下载。',
    unknown: '本页面无法读取这类文件。可打开 Excel 工作簿（.xlsx）、PDF、CSV 和 JSON 文件。',
  },
  sheets: '此文件中的工作表',
  numbers: '数字：{n} 个',
  taken: '已采用',
  preview: '文件中的原样',
  section: '这些行显示的是什么？',
  choose: '请选择部分',
  hiddenCells: '文件中已隐藏、未采用。行：{rows}。列：{columns}。',
  hiddenSheets: '未采用的隐藏工作表：{n} 个。',
  tooLong: '此工作表有 {n} 行，一个列表最多容纳 {max} 行。请先在 Excel 中汇总，例如按国家汇总。',
  encoding: '此文件不是 Unicode 编码。以下哪一种拼写正确？',
  next: '已采用。下一张工作表：{name}',
  takeSure: '采用所有确定的内容（{n}）',
  sureHint:
    '所谓确定，是指数字就在其名称旁边、只有一种读法，并且与任何内容都不矛盾。其余内容由您逐一决定。',
  scannedPages: '以下页面是图片，未能读取：{pages}。',
  pages: 'PDF 的页面',
  page: '第 {page} 页',
  marks: { sure: '确定', doubtful: '待您决定', taken: '概况介绍中已有' },
  marksHint: '点击标记可转到相应数字。',
  notDrawn: '无法显示此页，但其文字已读取。',
  saveInto: '保存到 {name}',
  savedInto: '已保存到 {name}，{time}',
  changedOutside: '{name} 在此处打开后已被他人或其他程序更改。未保存任何内容。',
  overwrite: '替换其现有内容',
  downloadCopy: '下载副本',
  mayNotSave: '浏览器无权写入 {name}。请在询问时允许，或下载副本。',
  notSaved: '无法保存 {name}。文件可能已被移动、删除，或正在其他程序中打开。',
};
