// Fact sheets as offices lay them out, as HTML to print, with the figures that each says.

import { CHINESE, handMadePdf } from '../support/pdf.mjs';

const CARDS =
  '<style>.g{display:grid;grid-template-columns:repeat(4,1fr);gap:6mm;text-align:center}b{display:block;font-size:24pt}</style>';
const GROUPS = { refugees: 8087, 'asylum-seekers': 224, stateless: 513 };
const AMOUNTS = { required: 8e6, received: 4.5e6 };

/** A sheet in a language: lines of it, each with what it says. */
const inLines = (lang, lines, said = { ...GROUPS, ...AMOUNTS }) => ({
  lang,
  body: lines
    .map((line) => (/^#/.test(line) ? `<h2>${line.slice(1)}</h2>` : `<p>${line}</p>`))
    .join(''),
  said,
});

/** The machine that prints may have no Chinese letters. */
function inChinese(lines) {
  const texts = lines.map((line) => Buffer.from(line, 'utf16le').swap16().toString('hex'));
  return handMadePdf(
    `BT /F1 12 Tf 50 730 Td ${texts.map((text) => `0 -30 Td <${text}> Tj`).join(' ')} ET`,
    { font: CHINESE },
  );
}

/**
 * Each layout, with what it says. In those with `isAsked` more than one number could be meant: what
 * it says is for the officer to find.
 */
export const LAYOUTS = {
  'two columns': {
    body: `<style>body{columns:2;column-gap:10mm}h2{font-size:14pt}</style>
      <h2>POPULATION (as of 30 September 2024)</h2><table><tr><td>Refugees<td>8,087<tr><td>Asylum-seekers<td>224
      <tr><td>Stateless persons<td>513</table><p>UNHCR has worked with the government and partners since 1996 to
      protect 12 communities and to find solutions for people who fled.</p><div style="break-before:column"></div>
      <h2>FUNDING (September 2024)</h2><p>Required US$ 8.0 million</p><p>Received US$ 4.5 million</p>
      <p>Gap US$ 3.5 million</p><h2>STAFF</h2><p>22 National staff</p><p>3 International staff</p>`,
    said: { ...GROUPS, ...AMOUNTS, gap: 3.5e6, national: 22, international: 3 },
  },
  'three columns': {
    body: `<style>.g{display:grid;grid-template-columns:repeat(3,1fr);gap:8mm}</style><div class=g>
      <div><h3>POPULATION</h3><p>Refugees 8,087</p><p>Asylum-seekers 224</p><p>Stateless persons 513</p></div>
      <div><h3>COUNTRIES OF ORIGIN</h3><p>Ukraine 6,541</p><p>Afghanistan 1,106</p><p>Iraq 271</p></div>
      <div><h3>STAFF</h3><p>National staff 22</p><p>International staff 3</p><p>Affiliate workforce 9</p></div></div>`,
    said: {
      ...GROUPS,
      ...{ 'from UA': 6541, 'from AF': 1106, 'from IQ': 271 },
      ...{ national: 22, international: 3, affiliate: 9 },
    },
  },
  'numbers above their labels': {
    body: `${CARDS}<h2>POPULATION</h2><div class=g><p><b>8,087</b>Refugees</p><p><b>224</b>Asylum-seekers</p>
      <p><b>513</b>Stateless persons</p><p><b>657,749</b>Internally displaced persons</p></div>`,
    said: { ...GROUPS, idps: 657749 },
  },
  'numbers below their labels': {
    body: `${CARDS}<h2>POPULATION</h2><div class=g><p>Refugees<b>8,087</b></p><p>Asylum-seekers<b>224</b></p>
      <p>Stateless persons<b>513</b></p><p>Internally displaced persons<b>657,749</b></p></div>`,
    said: { ...GROUPS, idps: 657749 },
  },
  'cards on two rows, close together': {
    body: `<style>.g{display:grid;grid-template-columns:1fr 1fr;gap:2mm;text-align:center}p{margin:0}b{display:block;font-size:20pt;line-height:1}</style>
      <h2>POPULATION</h2><div class=g><p><b>8,087</b>Refugees</p><p><b>224</b>Asylum-seekers</p>
      <p><b>513</b>Stateless persons</p><p><b>657,749</b>Internally displaced persons</p></div>`,
    said: { ...GROUPS, idps: 657749 },
  },
  'a table with a total': {
    body: `<h2>COUNTRIES OF ORIGIN</h2><table style="width:80mm"><tr><th>Country<th>Persons<tr><td>Ukraine<td>6,541
      <tr><td>Afghanistan<td>1,106<tr><td>Iraq<td>271<tr><td>Total<td>7,918</table>`,
    said: { 'from UA': 6541, 'from AF': 1106, 'from IQ': 271 },
  },
  'numbers at the other edge, behind dots': {
    body: `<style>p{display:flex;gap:2mm}i{flex:1;overflow:hidden;white-space:nowrap;direction:rtl}</style><h2>POPULATION</h2>
      ${['Refugees|8,087', 'Asylum-seekers|224', 'Stateless persons|513']
        .map((line) => line.split('|'))
        .map(([name, number]) => `<p>${name}<i>${'. '.repeat(120)}</i>${number}</p>`)
        .join('')}`,
    said: GROUPS,
  },
  footnotes: {
    body: `<style>sup{font-size:60%}</style><h2>COUNTRIES OF ORIGIN</h2><p>Ukraine 6,541<sup>1</sup></p>
      <p>Afghanistan<sup>2</sup> 1,106</p><p>Russian Federation 271<sup>1,2</sup></p>
      <p style="font-size:8pt"><sup>1</sup> Registered in 2024 with the office. <sup>2</sup> Since 2021.</p>`,
    said: { 'from UA': 6541, 'from AF': 1106, 'from RU': 271 },
  },
  'funding with shares, donors in one line': {
    body: `<h2>FUNDING (30 September 2024)</h2><p>Required US$ 8.0 million</p><p>Received US$ 4.5 million (56%)</p>
      <p>Gap US$ 3.5 million (44%)</p><h2>DONORS</h2><p>Australia | Belgium | Denmark | France | Germany</p>`,
    said: {
      ...{ ...AMOUNTS, gap: 3.5e6, 'received %': 56, 'gap %': 44 },
      ...Object.fromEntries(
        ['AU', 'BE', 'DK', 'FR', 'DE'].map((code) => [`donor ${code}`, 'named']),
      ),
    },
  },
  'two pages, with numbers of pages and dates in the margin': {
    body: `<style>footer{margin-block:4mm;font-size:8pt}section+section{break-before:page}</style>
      <section><h2>POPULATION</h2><p>Refugees 8,087</p><p>Asylum-seekers 224</p><footer>www.unhcr.org &nbsp; 1 &nbsp; 30/09/2024</footer></section>
      <section><header>UNHCR Moldova / September 2024 / 2</header><p>Stateless persons 513</p><h2>STAFF</h2><p>22 National staff</p></section>`,
    said: { ...GROUPS, national: 22 },
  },
  'sentences with numbers between the figures': {
    body: `<h2>POPULATION</h2><p>Refugees 8,087</p><p>In the past 12 months 5,120 women and 2,300 children among the refugees
      received cash in 14 towns, up from 7,650 people in 2023.</p><p>Asylum-seekers 224</p><p>Of the stateless persons,
      61 acquired a nationality.</p><p>Stateless persons 513</p>`,
    said: GROUPS,
  },
  'a table of two years': {
    isAsked: true,
    body: `<h2>POPULATION</h2><table><tr><td><td>2023<td>2024<tr><td>Refugees<td>7,650<td>8,087
      <tr><td>Asylum-seekers<td>198<td>224<tr><td>Stateless persons<td>498<td>513</table>`,
    said: GROUPS,
  },
  'a table of women, men and all': {
    isAsked: true,
    body: `<h2>POPULATION</h2><table><tr><td><td>Women<td>Men<td>Total<tr><td>Refugees<td>4,087<td>4,000<td>8,087
      <tr><td>Asylum-seekers<td>100<td>124<td>224<tr><td>Stateless persons<td>213<td>300<td>513</table>`,
    said: GROUPS,
  },
  'a number that says two things': {
    isAsked: true,
    body: `<h2>POPULATION</h2><p>Refugees 8,087</p><p>Asylum-seekers 224</p><h2>KEY FIGURES</h2><p>Refugees 8,870</p>`,
    said: { refugees: 8087, 'asylum-seekers': 224 },
  },
  Arabic: {
    lang: 'ar',
    body: `<h2>السكان (30 سبتمبر 2024)</h2><p>اللاجئون 8,087</p><p>طالبو اللجوء ٢٢٤</p><p>عديمو الجنسية 513</p>
      <h2>بلدان المنشأ</h2><table><tr><td>أوكرانيا<td>6,541<tr><td>أفغانستان<td>1,106</table>`,
    said: { ...GROUPS, 'from UA': 6541, 'from AF': 1106 },
  },
  'Arabic, numbers above their labels': {
    lang: 'ar',
    body: `${CARDS}<h2>السكان</h2><div class=g><p><b>8,087</b>اللاجئون</p><p><b>٢٢٤</b>طالبو اللجوء</p>
      <p><b>513</b>عديمو الجنسية</p></div>`,
    said: GROUPS,
  },
  Azerbaijani: inLines('az', [
    ...['#ƏHALİ STATİSTİKASI', 'Qaçqınlar 8.087', 'Sığınacaq axtaranlar 224'],
    ...['Vətəndaşlığı olmayanlar 513', '#MALİYYƏ MƏLUMATI'],
    ...['Maliyyə ehtiyacları 8,0 mln ABŞ dolları', 'Təmin olunub 4,5 mln ABŞ dolları'],
  ]),
  Chinese: {
    pdf: inChinese([
      ...['人口', '难民 8,087', '寻求庇护者 224', '无国籍人 513'],
      ...['资金', '资金需求：800万美元', '已收到：450万美元'],
    ]),
    said: { ...GROUPS, ...AMOUNTS },
  },
  French: inLines('fr', [
    ...['#POPULATION', 'Réfugiés 8&#8239;087', 'Demandeurs d’asile 224', 'Apatrides 513'],
    ...['#FINANCEMENT', 'Requis 8,0 millions USD', 'Reçu 4,5 millions USD'],
  ]),
  Romanian: inLines('ro', [
    ...['#POPULAȚIE', 'Refugiați 8.087', 'Solicitanți de azil 224', 'Apatrizi 513'],
    ...['#FINANȚARE', 'Necesar 8,0 milioane USD', 'Primit 4,5 milioane USD'],
  ]),
  Russian: inLines('ru', [
    ...['#НАСЕЛЕНИЕ', 'Беженцы 8&nbsp;087', 'Лица, ищущие убежища 224', 'Лица без гражданства 513'],
    ...['#ФИНАНСИРОВАНИЕ', 'Требуется 8,0 млн долл. США', 'Получено 4,5 млн долл. США'],
  ]),
  Spanish: inLines('es', [
    ...['#POBLACIÓN', 'Refugiados 8.087', 'Solicitantes de asilo 224', 'Apátridas 513'],
    ...['#FINANCIACIÓN', 'Requerido 8,0 millones USD', 'Recibido 4,5 millones USD'],
  ]),
  Ukrainian: inLines('uk', [
    ...['#НАСЕЛЕННЯ', 'Біженці 8&nbsp;087', 'Шукачі притулку 224', 'Особи без громадянства 513'],
    ...['#ФІНАНСУВАННЯ', 'Потреба 8,0 млн дол. США', 'Отримано 4,5 млн дол. США'],
  ]),
};
