import type { IssueMessages } from '../types.js';

export const issues: IssueMessages = {
  'not-an-object': 'JSON 必须是花括号中的对象。实际为：{value}。',
  'no-section': '此 JSON 既不是概况介绍，也不是“{section}”部分。请检查组件是否使用了正确的文件。',
  'section-missing': '概况介绍中没有“{section}”部分。请添加该部分或移除此组件。',
  'unknown-version': '此组件不支持该格式版本：{value}。请使用更新的组件或版本 1。',
  'unknown-field': '格式中没有“{field}”字段，已忽略。请检查拼写。',
  'wrong-type': '此处应为：{expected}。实际为：{value}。该字段未采用。',
  'unknown-keyword': '此字段不接受“{value}”。可用的词：{expected}。',
  'unknown-country': '“{value}”不是 ISO 3166 国家代码。例如：UKR 或 UA。',
  'bad-currency': '“{value}”不是货币代码。请使用三个字母，例如 USD。在此之前，金额不带货币。',
  'bad-lang': '“{value}”不是语言代码。例如：zh 或 en。',
  'bad-url': '“{value}”不是以 https:// 或 http:// 开头的完整地址，因此没有链接。',
  'bad-date': '此日期不存在：{date}。现按原样显示。例如：2024、2024-06、2024-06-30 或 mid-2024。',
  'broken-text': '此文本有字符丢失（�）。请将文件保存为 UTF-8 编码。',
  'bad-value': '“{value}”无法读作大于或等于零的数字。请只写数字，不加空格、引号或单位。',
  'text-number': '数字 {value} 写成了文本。已读取，但最好去掉引号。',
  'not-whole': '人数和办事处数应为整数。实际为：{value}。',
  'unsafe-integer': '数字 {value} 过大，无法保证精确。请检查。',
  'empty-row': '此行既无名称也无数值，未予显示。请补全或删除。',
  'name-missing': '此数值没有名称。请添加标签。',
  'duplicate-label': '有多行名为“{label}”。均已显示，请检查是否有误。',
  'sum-mismatch':
    '所需资金（{required}）不等于已收到资金（{received}）与缺口（{gap}）之和。均按原样显示，请检查。',
  'percent-mismatch':
    '给出的百分比：{percent}。按金额计算的百分比：{calculated}。现显示给出的百分比，请检查两者。',
  'percent-sum': '百分比之和不是 100：{sum}。请检查，或在注释中说明原因。',
  'parts-above-total': '各部分之和（{sum}）大于给出的总数（{total}）。请检查。',
  'rest-below-total': '各行（含“其他”一行）合计为 {sum}，比所列总数 {total} 少 {missing}。请核对。',
  'unknown-whole':
    '没有名为“{partOf}”的行，因此不清楚本行属于哪一行。请填写列表中某一行的名称或代码。',
  'part-above-whole': '本部分（{part}）大于其所属的行（{whole}）。请核对两者。',
  'mixed-shares':
    '列表中有的行有百分比（{with} 行），有的没有（{without} 行）。请全部填写，或全部不填。',
  'share-as-fraction':
    '此比例为 {share}%。是否应为 {percent}%？百分比按印刷形式填写：56% 写作 56。',
  'shares-above-all': '列表中的百分比合计为 {sum}，超过 100。请核对。',
  'parts-mismatch':
    '各部分合计为 {sum}，既不等于所需资金（{required}），也不等于已收到资金。请核对，或注明其所属。',
  'groups-below-total': '各群体合计为 {sum}，少于所列总数 {total}。如未列出全部群体，则无误。',
  'group-differs':
    '人口部分中该群体为 {population} 人，来源国部分为 {origins} 人。请核对，或分别注明日期。',
  'origin-is-asylum':
    '{country} 是本概况介绍所述国家。那里的难民和寻求庇护者来自其他国家，请核对该行或群体。',
  'takeaway-number': '要点中写有“{number}”，但本节没有这个数字。请更正其中之一。',
  'missing-date': '部分数字没有日期。请注明整份说明或各部分的日期。',
  'missing-source': '部分数字没有来源。请注明整份说明或各部分的来源。',
  'missing-country': '该说明既未注明国家，也没有标题。请注明这些数字所指的地点。',
  'missing-language':
    '尚无此语言版本的文字：{count}，例如“{text}”。语言：{language}；该语言的读者看到的是另一种语言。',
  'missing-currency': '金额没有币种。请选择币种，否则无法知道指的是哪种货币。',
  'unexplained-mark': '脚注符号“{mark}”没有说明。请写一条以该符号开头的备注。',
  'html-entity': '文本中有网页编码字符：{text}。按原样显示；请直接写该字符。',
  'old-figures': '数据已超过两年（日期：{asOf}）。请考虑更新。',
  superseded:
    '该概况介绍注明已有新版取代它：{address}。请改为展示新版，或用 tell-newer 属性告知读者。',
  'correction-number': '更正中称该数字现为 {number}，但数据中没有这个数字。请修正其中之一。',
  'unused-confirmation':
    '此确认不起作用：所确认的数字已更改，或该处没有此类提示。请删除，或重新确认。',
  'no-data': '组件未收到数据。请设置“data”或“src”，或在其中放入 JSON 脚本。',
  'several-sources':
    '组件通过多种方式收到数据，只使用以下顺序中的第一种：“data”、组件内的 JSON 脚本、“src”。请删除其余的。',
  'no-such-figure': '没有唯一的数据对应路径“{path}”。可用路径：{paths}。',
  'no-such-row': '没有名为“{row}”的行，因此未突出显示任何一行。请填写国家代码，或数据中的名称。',
  'fallback-differs':
    '标签内的文字含有数据中没有的数字：{values}。请重新生成代码片段，或更正文字。',
  'wrong-adapter': '没有名为“{value}”的适配器。可选：{expected}。',
  'wrong-answer': '返回内容不是适配器可读取的格式（{expected}）。请检查地址。',
  'several-pages':
    '这是第 {page} 页，共 {pages} 页；只用部分行会使合计偏小。请增大地址中的“limit”，直到只有一页。',
  'several-countries': '返回内容包含多个庇护国：{countries}。请只查询其中一个（地址中的“coa”）。',
  'summed-answer': '该结果是多个国家或年份的合计。请在地址中指定“{parameter}”，只查询其中一个。',
  'several-years': '返回内容包含多个年份：{years}。显示最近的一年：{year}。',
  'bad-json':
    '文本不是有效的 JSON：第 {line} 行，第 {column} 列，“{excerpt}”附近。常见原因是缺少或多出逗号、引号。',
  'json-ended':
    'JSON 未写完就结束：第 {line} 行，第 {column} 列，“{excerpt}”之后。文件被截断，或缺少右括号、引号。',
  'quote-ended':
    '文本中的撇号使“data”属性提前结束，位置在“{excerpt}”之后。请改写为 &#39;，或将 JSON 放入标签内的脚本中。',
  'edited-json':
    '页面编辑器改动了 JSON，加入了“{excerpt}”。请以 HTML 代码形式粘贴，不带格式，或将 JSON 存为文件并在“src”中填写其地址。',
  'object-as-text':
    '框架把对象写进了“data”属性（attribute）。请改为设置 property：Lit 用 .data，Vue 用 :data.prop，Angular 用 [data]。',
  'got-html': '该地址返回的是网页，而不是 JSON：{address}。请使用文件本身的地址，并确认无需登录。',
  'http-status': '服务器 {host} 返回的状态码：{status}。请检查地址，并确认文件可公开访问。',
  network:
    '无法连接该地址，浏览器未说明原因。请检查地址、网络、服务器是否允许其他网站读取（CORS）、本页规则是否允许该请求（Content-Security-Policy, ' +
    'connect-src），以及广告拦截插件。',
  offline: '设备处于离线状态。恢复联网后将自动获取数据。',
  timeout: '服务器未在限定时间内响应（{seconds} 秒）。请确认文件较小、服务器响应迅速。',
  'bad-address': '组件无法从“{got}”读取。请使用 http 或 https 地址，或 # 加上本页 JSON 脚本的 id。',
  'mixed-content':
    '本页通过 https 提供，因此浏览器阻止访问 {address}。请使用以 https:// 开头的地址。',
  'too-large': 'JSON 超过 {limit} MB，超出概况表所需。请确认文件是否正确。',
  'too-deep': '对象和列表的嵌套超过 {limit} 层，或对象包含自身。请检查数据。',
  'too-many-rows': '列表超过 {limit} 行。请在发布前合并较小的行。',
  'too-many-values': '数据超过 {limit} 个值。请确认文件是否正确。',
  unexpected: '发生意外错误。请告知 Factlet 的开发者，如有可能请附上数据。',
};
