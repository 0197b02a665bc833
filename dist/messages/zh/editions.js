export const editions = {
    'edition-country': '上一期介绍的是另一个国家：{previous}。本期为：{country}。请核对所选文件是否正确。',
    'edition-date': '日期（{asOf}）不晚于上一期的日期（{previous}）。请更新。',
    'edition-text': '这段文字仍写着{year}：“{text}”。请核对是否适用于新一期。',
    'edition-factor': '上一期为 {previous}，本期为 {value}，达到三倍或以上，或不足三分之一。请核对数字。',
    'edition-digit': '上一期为 {previous}，本期为 {value}。是否多写或少写了一位数字？',
    'edition-unchanged': '数字与上一期完全相同：{value}。请核对是否已更新。',
    'edition-gone': '上一期有而本期没有：{name}。请核对是否有意略去。',
    'edition-missing': '上一期此处有数字（{previous}），本期没有。如已知，请填写。',
    'edition-unit': '单位、币种或数量级有变化：上一期为 {previous}，本期为 {unit}。请核对数字。',
    'edition-origins': '上一期该群体人数与来源国合计相同，本期该群体为 {population} 人，来源国合计为 {origins} 人。请核对两个数字是否都已更新。',
};
