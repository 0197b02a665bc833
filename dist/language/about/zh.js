export const name = '中文';
export const marks = { colon: '：', list: '；', space: '', stop: '。' };
export const statistics = {
    source: '联合国难民署难民数据库',
    sum: '各原籍国合计',
};
