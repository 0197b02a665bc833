import type { Texts } from '../text-types.js';

export const texts: Texts = {
  brand: 'Körpü',
  pages: '页面',
  story: '文章',
  sheet: '概况介绍',
  language: '语言',
  notice: '“Körpü”是虚构的机构：本页展示这些数字在合作伙伴网站上的样子。数字本身是真实的。',
  title: '阿塞拜疆的难民和境内流离失所者',
  lead: '本页数字来自联合国难民署2024年概况介绍。来源国的数据另有出处，已在图旁注明。',
  origins: '难民来自哪里？以下是三大来源国。',
  funding: '援助资金来自自愿捐款，所需资金仍有一部分尚未到位。',
  embed: '在您的网站上展示这些数字',
  embedText: '在页面中加入两行代码即可：',
  configurator: '用您自己的数字制作图表',
  footer: 'Körpü，虚构的合作机构。由Factlet制作。',
};
