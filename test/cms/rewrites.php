<?php
// What WordPress does to a post's HTML, written anew from what its documentation and its behaviour say:
// wpautop, wptexturize, convert_smilies, convert_chars, shortcode_unautop and wp_kses_post.

const BLOCK_TAGS = 'table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary';

/** Tags and comments on odd places, text on even ones. */
function html_tokens(string $html): array {
	return preg_split('~(<!--.*?(?:-->|$)|<[^>]*(?:>|$))~s', $html, -1, PREG_SPLIT_DELIM_CAPTURE);
}

/** Rewrites texts alone, and not those in some elements. */
function rewrite_texts(string $html, array $except, callable $text, ?callable $tag = null): string {
	$open = [];
	$tokens = html_tokens($html);
	foreach ($tokens as $index => $token) {
		if ($index % 2 === 0) {
			if (!$open && trim($token) !== '') $tokens[$index] = $text($token);
			continue;
		}
		if (strpos($token, '<!--') === 0) continue;
		if ($tag) $tokens[$index] = $tag($token);
		if (!preg_match('~^<(/?)([a-z][a-z0-9-]*)~i', $token, $match) || !in_array(strtolower($match[2]), $except, true)) continue;
		if ($match[1] === '') $open[] = strtolower($match[2]);
		elseif (end($open) === strtolower($match[2])) array_pop($open);
	}
	return implode('', $tokens);
}

/** An ampersand that begins no entity. */
function lone_ampersands(string $text): string {
	return preg_replace('~&(?!#\d+;|#x[a-f0-9]+;|[a-z1-4]{1,8};)~i', '&#038;', $text);
}

/** Paragraphs around what blank lines and blocks part, a br for each line break that is left. Scripts aren't known to it but for those breaks. */
function wpautop(string $text, bool $br = true): string {
	if (trim($text) === '') return '';
	$kept = [];
	$text = preg_replace_callback('~<pre\b.*?</pre>~s', static function ($match) use (&$kept) {
		$kept[] = $match[0];
		return '<pre kept-' . (count($kept) - 1) . '></pre>';
	}, str_replace(["\r\n", "\r"], "\n", $text));
	$text = preg_replace('~<br\s*/?>\s*<br\s*/?>~', "\n\n", $text);
	$tokens = html_tokens($text);
	foreach ($tokens as $index => $token) {
		if ($index % 2 === 0) continue;
		$token = str_replace("\n", "\x1A", $token);
		if (preg_match('~^<(?:' . BLOCK_TAGS . ')[\s\x1A/>]~', $token)) $token = "\n\n$token";
		if (preg_match('~^</(?:' . BLOCK_TAGS . ')>|^<hr~', $token)) $token .= "\n\n";
		$tokens[$index] = $token;
	}
	$text = preg_replace(['~\s*(<figcaption[^>]*>)~', '~</figcaption>\s*~'], ['$1', '</figcaption>'], implode('', $tokens));
	$paragraphs = [];
	foreach (preg_split('~\n\s*\n~', $text, -1, PREG_SPLIT_NO_EMPTY) as $part) {
		$part = trim($part, "\n");
		if (trim($part) === '') continue;
		// A part that begins or ends with a block's tag has no paragraph's tag there, whatever else is in it.
		$begins = preg_match('~^\s*</?(?:' . BLOCK_TAGS . ')[^>]*>~', $part);
		$ends = preg_match('~</?(?:' . BLOCK_TAGS . ')[^>]*>\s*$~', $part);
		if ($br) $part = lines_broken($part);
		$paragraphs[] = ($begins ? '' : '<p>') . $part . ($ends ? '' : '</p>');
	}
	$html = str_replace("\x1A", "\n", implode("\n", $paragraphs) . "\n");
	return preg_replace_callback('~<pre kept-(\d+)></pre>~', static fn ($match) => $kept[$match[1]], $html);
}

function lines_broken(string $part): string {
	$part = preg_replace_callback('~<(script|style|svg)\b.*?</\1>~s', static fn ($match) => str_replace("\n", "\x1A", $match[0]), $part);
	$part = preg_replace('~(?<!<br />)\s*\n~', "<br />\n", $part);
	$part = preg_replace('~(</?(?:' . BLOCK_TAGS . ')[^>]*>)\s*<br />~', '$1', $part);
	return preg_replace('~<br />(\s*</?(?:p|li|div|dl|dd|dt|th|pre|td|ul|ol)[^>]*>)~', '$1', $part);
}

/** Typographic quotes, dashes, dots and crosses. */
function wptexturize(string $html): string {
	$names = implode('|', array_map('preg_quote', array_keys($GLOBALS['shortcodes'] ?? [])));
	$prose = static function (string $text): string {
		$text = strtr($text, ['...' => '&#8230;', '``' => '&#8220;', "''" => '&#8221;', ' (tm)' => ' &#8482;']);
		$text = preg_replace(
			['~---~', '~(?<=^|\s)--(?=$|\s)~', '~(?<!xn)--~', '~(?<=^|\s)-(?=$|\s)~', '~\b(\d[\d.,]*)x(\d[\d.,]*)\b~',
				'~(?<=^|[\s([{-])"(?!\s)~', '~(?<=\d)"~', '~"~', '~(?<=^|[\s([{"-])\'~', '~(?<=\d)\'~', '~\'~'],
			['&#8212;', '&#8212;', '&#8211;', '&#8211;', '$1&#215;$2', '&#8220;', '&#8243;', '&#8221;', '&#8216;', '&#8242;', '&#8217;'],
			$text
		);
		return lone_ampersands($text);
	};
	return rewrite_texts($html, ['pre', 'code', 'kbd', 'style', 'script', 'tt'], static function (string $text) use ($names, $prose): string {
		// A shortcode's own brackets are no prose.
		$parts = $names === '' ? [$text] : preg_split("~(\[/?(?:$names)(?=[\s\]/])[^\[\]]*\])~", $text, -1, PREG_SPLIT_DELIM_CAPTURE);
		foreach ($parts as $index => $part) if ($index % 2 === 0) $parts[$index] = $prose($part);
		return implode('', $parts);
	}, 'lone_ampersands');
}

function convert_smilies(string $html): string {
	$faces = [':)' => '🙂', ':-)' => '🙂', ':(' => '🙁', ';)' => '😉', '8)' => '😎', '8-)' => '😎', ':D' => '😀', ':x' => '😡', ':|' => '😐'];
	$pattern = '~(?<=^|\s)(' . implode('|', array_map('preg_quote', array_keys($faces))) . ')(?=$|\s)~';
	return rewrite_texts($html, ['code', 'pre', 'style', 'script', 'textarea'], static fn ($text) => preg_replace_callback($pattern, static fn ($match) => $faces[$match[1]], $text));
}

function convert_chars(string $html): string {
	return lone_ampersands($html);
}

/** A shortcode that stands alone in a paragraph stands alone. */
function shortcode_unautop(string $html): string {
	$names = implode('|', array_map('preg_quote', array_keys($GLOBALS['shortcodes'] ?? [])));
	return $names === '' ? $html : preg_replace("~<p>\s*(\[($names)(?![\w-])[^\]]*\](?:(?:(?!\[/\\2\]).)*\[/\\2\])?)\s*</p>~s", '$1', $html);
}

/** What users without unfiltered_html may write: the names of tags and of what is theirs alone. */
function wp_kses_allowed_html(string $context): array {
	$names = 'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li map mark menu nav p pre q s samp section small span strike strong sub summary sup table tbody td tfoot th thead tr track tt u ul ol var video';
	$own = [
		'a' => 'href rel rev name target', 'img' => 'alt src width height', 'td' => 'colspan rowspan scope headers', 'th' => 'colspan rowspan scope headers',
		'ol' => 'start type reversed', 'li' => 'value', 'blockquote' => 'cite', 'button' => 'disabled name type value', 'video' => 'src controls', 'audio' => 'src controls',
	];
	$allowed = [];
	foreach (explode(' ', $names) as $name) $allowed[$name] = array_fill_keys(array_filter(explode(' ', $own[$name] ?? '')), true) + array_fill_keys(['class', 'id', 'style', 'title', 'role', 'dir', 'lang', 'hidden', 'data-*'], true);
	return $allowed;
}

/** Takes tags and attributes away that aren't allowed. What stood in a tag stays, a script's text too. */
function wp_kses(string $html, array $allowed): string {
	$tokens = html_tokens(preg_replace('~&(?!(?:[a-z]{2,8}\d{0,2}|#\d{1,7}|#x[a-f0-9]{1,6});)~i', '&amp;', str_replace("\0", '', $html)));
	foreach ($tokens as $index => $token) {
		if ($index % 2 === 0) {
			$tokens[$index] = str_replace('>', '&gt;', $token);
			continue;
		}
		if (strpos($token, '<!--') === 0) continue;
		if (!preg_match('~^<\s*(/?)\s*([a-z][a-z0-9-]*)([^>]*)>?$~is', $token, $match) || !isset($allowed[strtolower($match[2])])) {
			$tokens[$index] = preg_match('~^<[^a-z/]~i', $token) ? '&lt;' . substr($token, 1) : '';
			continue;
		}
		[, $slash, $name, $rest] = $match;
		$tokens[$index] = $slash ? "</$name>" : "<$name" . kses_attributes($rest, $allowed[strtolower($name)]) . (preg_match('~/\s*$~', $rest) ? ' />' : '>');
	}
	return implode('', $tokens);
}

function kses_attributes(string $rest, array $allowed): string {
	preg_match_all('~([a-z_:][-\w:.]*)(?:\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([^\s"\'<>`]+)))?~i', $rest, $found, PREG_SET_ORDER);
	$kept = '';
	foreach ($found as $match) {
		$name = strtolower($match[1]);
		if (!isset($allowed[$name]) && !(isset($allowed['data-*']) && preg_match('~^data-[a-z0-9_-]+$~', $name))) continue;
		$value = $match[4] ?? $match[3] ?? $match[2] ?? '';
		$value = $value === '' ? ($match[2] ?? '') : $value;
		if (in_array($name, ['href', 'src', 'cite'], true)) $value = preg_replace('~^\s*(?!(?:https?|mailto|tel|ftp):)[a-z][a-z0-9+.-]*:~i', '', html_entity_decode($value));
		$kept .= " $match[1]=\"" . htmlspecialchars($value, ENT_QUOTES, 'UTF-8', false) . '"';
	}
	return $kept;
}

function wp_kses_post(string $html): string {
	return wp_kses($html, wp_kses_allowed_html('post'));
}
