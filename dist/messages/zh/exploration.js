// In quotation marks: the wording of the instrument in this official language. The others are our
// translation of UNHCR's definitions.
export const exploration = {
    fewer: '收起',
    search: '搜索',
    order: '排序',
    byNumber: '按数字，从大到小',
    byName: '按名称',
    choose: '选择一行，即可查看其占总数的比例。用方向键可在各行之间移动。',
    ofTotal: '{n}（总数：{total}）',
    shareOfTotal: '{n}（总数：{total}），{share}',
    updated: '数字已更新：{rows}',
    more: '另有 {n} 项',
    definitions: {
        refugees: [
            {
                text: '“……有正当理由畏惧由于种族、宗教、国籍、属于某一社会团体或具有某种政治见解的原因留在其本国之外，并且由于此项畏惧而不能或不愿受该国保护的人……”',
                source: 'refugees',
            },
            {
                text: '统计包括：根据1951年《公约》、其1967年《议定书》、1969年《非统组织公约》、19' +
                    '84年《卡塔赫纳宣言》或难民署《章程》得到承认的人，获得补充性保护或临时保护的人，以及处于' +
                    '类似难民境况的人。',
                source: 'agency',
            },
        ],
        'asylum-seekers': [
            {
                text: '已寻求国际保护、但其难民地位申请尚未作出决定的人。',
                source: 'agency',
            },
        ],
        oip: [
            {
                text: '身处原籍国或原籍领土之外（通常因被迫跨越国际边界而流离失所），未计入其他类别，但很可能需要国际保护的人。',
                source: 'agency',
            },
        ],
        idps: [
            {
                text: '“……被强迫或不得不逃离或离开其家园或习惯住处，特别是为躲避武装冲突、普遍的暴力、侵犯人权行为或自然或人为灾害的影响，而未跨越国际公认的国界的人或人群。”',
                source: 'displacement',
            },
            {
                text: '难民署的统计只计入因冲突和暴力而流离失所的人。',
                source: 'agency',
            },
        ],
        stateless: [
            {
                text: '“……任何国家根据它的法律不认为它的国民的人。”',
                source: 'stateless',
            },
            {
                text: '一些国家的数据包括国籍未定的人。',
                source: 'agency',
            },
        ],
        'returned-refugees': [
            {
                text: '自行或有组织地返回原籍国、但尚未完全融入当地的前难民。',
                source: 'agency',
            },
        ],
        'returned-idps': [
            {
                text: '已返回家园或习惯住处的境内流离失所者。',
                source: 'agency',
            },
        ],
        'others-of-concern': [
            {
                text: '不直接属于其他任何群体，但难民署基于人道主义或其他特殊理由向其提供保护或援助的人。',
                source: 'agency',
            },
        ],
    },
    sources: {
        agency: '联合国难民署，Refugee Data Finder：定义（英文）',
        refugees: '《关于难民地位的公约》（1951年），第一条（一）款（乙）项',
        stateless: '《关于无国籍人地位的公约》（1954年），第一条第一款',
        displacement: '《关于境内流离失所问题的指导原则》（1998年），第2段',
    },
};
