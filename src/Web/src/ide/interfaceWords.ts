/**
 * The words of the interface of GraphiQL 4.1.2 and its two panels, as they stand on the page, in Chinese.
 * A test in the browser finds what a new release adds.
 */
const words: Readonly<Record<string, string>> = {
  // The side bar and the tabs.
  'Documentation Explorer': '接口文档',
  History: '历史记录',
  'Re-fetch GraphQL schema': '重新读取模式',
  'Open short keys dialog': '快捷键',
  'Open settings dialog': '设置',
  'Select active operation': '选择当前标签页',
  'New tab': '新建标签页',
  'Close Tab': '关闭标签页',
  // The editors and their tools.
  'Query Editor': '操作编辑器',
  'Editor Commands': '编辑器命令',
  'Execute query': '执行操作',
  'Stop query': '停止操作',
  'Prettify query': '整理格式',
  'Merge fragments into query': '将片段并入操作',
  'Copy query': '复制操作',
  Variables: '变量',
  Headers: '请求头',
  'Show editor tools': '展开变量与请求头',
  'Hide editor tools': '收起变量与请求头',
  'Result Window': '执行结果',
  // The documentation.
  'Root Types': '根类型',
  'All Schema Types': '全部类型',
  Type: '类型',
  Fields: '字段',
  Arguments: '参数',
  Directives: '指令',
  Implements: '实现的接口',
  Implementations: '实现类型',
  'Possible Types': '可能的类型',
  'Enum Values': '枚举值',
  Deprecated: '已弃用',
  'Deprecated Fields': '已弃用的字段',
  'Deprecated Arguments': '已弃用的参数',
  'Deprecated Enum Values': '已弃用的枚举值',
  'Show Deprecated Values': '显示已弃用的枚举值',
  'No results found': '没有找到',
  'Other results': '其他结果',
  'Error fetching schema': '未能读取模式',
  'No GraphQL schema available': '没有可用的模式',
  'Schema is invalid:': '模式无效：',
  // The history.
  Clear: '清空',
  Cleared: '已清空',
  'Failed to Clear': '未能清空',
  'Type a label': '输入名称',
  Save: '保存',
  'Set active': '放入编辑器',
  'Edit label': '修改名称',
  'Add favorite': '收藏',
  'Remove favorite': '取消收藏',
  'Delete from history': '从历史记录中删除',
  // The settings.
  Settings: '设置',
  'Close dialog': '关闭对话框',
  'Persist headers': '保存请求头',
  'Save headers upon reloading.': '重新加载页面后保留请求头。',
  'Only enable if you trust this device.': '仅在可信任的设备上开启。',
  On: '开启',
  Off: '关闭',
  Theme: '主题',
  'Adjust how the interface appears.': '调整界面外观。',
  System: '跟随系统',
  Light: '浅色',
  Dark: '深色',
  'Clear storage': '清除本地数据',
  'Remove all locally stored data and start fresh.': '删除保存在本机的全部数据，重新开始。',
  'Clear data': '清除数据',
  'Cleared data': '已清除',
  Failed: '未成功',
  // The short keys.
  'Short Keys': '快捷键',
  'Short Key': '快捷键',
  Function: '作用',
  'Search in editor': '在编辑器中查找',
  'Search in documentation': '在接口文档中搜索',
  'Prettify editors': '整理各编辑器的格式',
  'Merge fragments definitions into operation definition': '将片段定义并入操作定义',
  'Re-fetch schema using introspection': '通过内省重新读取模式',
  'The editors use': '编辑器采用',
  'CodeMirror Key Maps': 'CodeMirror键位方案',
  'that add more short keys. This instance of Graph': '（另有更多快捷键）。本页的Graph',
  'QL uses': 'QL采用',
};

/** What stands where a name would, for want of one; no operation, type or field can be called so, but for the title of the documentation. */
const namesOfTheNameless: Readonly<Record<string, string>> = {
  '<untitled>': '（未命名）',
  '<Unnamed query>': '（未命名的查询）',
  '<Unnamed mutation>': '（未命名的变更）',
  '<Unnamed subscription>': '（未命名的订阅）',
  Docs: '接口文档',
};

const phrases: readonly (readonly [RegExp, (inner: string, rest: string) => string])[] = [
  [/^Show (.+)$/, (inner) => `显示${wordOrName(inner)}`],
  [/^Hide (.+)$/, (inner) => `隐藏${wordOrName(inner)}`],
  [/^Go back to (.+)$/, (inner) => `返回${wordOrName(inner)}`],
  [/^Search (.+)\.\.\.$/, (inner) => `在${wordOrName(inner)}中搜索`],
  // Bundling leaves the icons names such as "vh icon", which would show as tool tips; what they stand in says what it does.
  [/^.+ icon$/, () => ''],
  // A command with its keys, such as "Copy query (Shift-Ctrl-C)".
  [/^(.+) \(((?:\w+-)+\w+)\)$/, (inner, keys) => `${wordOrName(inner)}（${keys}）`],
];

/** Our own panel is called in Chinese already; types and fields keep their names. */
const wordOrName = (inner: string): string => wordFor(inner) ?? nameFor(inner) ?? inner;

/** The Chinese of a word of the interface; undefined for anything else. */
export function wordFor(english: string): string | undefined {
  if (Object.hasOwn(words, english)) {
    return words[english];
  }
  for (const [pattern, build] of phrases) {
    const match = pattern.exec(english);
    if (match !== null) {
      return build(match[1] ?? '', match[2] ?? '');
    }
  }
  return undefined;
}

/** The Chinese of what stands in the place of a name; undefined for a name. */
export const nameFor = (english: string): string | undefined => (Object.hasOwn(namesOfTheNameless, english) ? namesOfTheNameless[english] : undefined);
