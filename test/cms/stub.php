<?php
// As much of WordPress as the plugin asks for, and what it is asked: a request to a host is recorded and fails.
require __DIR__ . '/rewrites.php';

const ABSPATH = '/';
define('PLUGIN', dirname(__DIR__, 2) . '/integrations/wordpress/factlet/factlet.php');
foreach (['shortcodes', 'hooks', 'blocks', 'routes', 'enqueued', 'requests', 'task'] as $name) $GLOBALS[$name] = [];

class WP_Post { public $ID = 7; public $post_title = 'A post'; public $post_content = ''; public $post_status = 'publish'; public $post_password = ''; }
class WP_Error { public $code; public $message; public $data; public function __construct($code, $message, $data) { [$this->code, $this->message, $this->data] = [$code, $message, $data]; } }
class WP_REST_Request implements ArrayAccess {
	private $values;
	public function __construct(array $values) { $this->values = $values; }
	public function offsetExists($name): bool { return isset($this->values[$name]); }
	#[\ReturnTypeWillChange]
	public function offsetGet($name) { return $this->values[$name] ?? null; }
	public function offsetSet($name, $value): void { $this->values[$name] = $value; }
	public function offsetUnset($name): void { unset($this->values[$name]); }
}

function add_filter($name, $callback, $priority = 10, $arguments = 1) { $GLOBALS['hooks'][$name][$priority][] = [$callback, $arguments]; }
function add_action($name, $callback, $priority = 10, $arguments = 1) { add_filter($name, $callback, $priority, $arguments); }
function apply_filters($name, $value, ...$more) {
	$hooks = $GLOBALS['hooks'][$name] ?? [];
	ksort($hooks);
	foreach (array_merge(...array_values($hooks) ?: [[]]) as [$callback, $arguments]) $value = $callback(...array_slice([$value, ...$more], 0, $arguments));
	return $value;
}
function do_action($name) { apply_filters($name, ''); }

function __($text, $domain) { return apply_filters("gettext_$domain", $text, $text, $domain); }
function determine_locale() { return $GLOBALS['task']['locale'] ?? 'en_US'; }
function get_bloginfo($what) { return ['language' => strtr(determine_locale(), '_', '-'), 'name' => 'A site &amp; more'][$what]; }

function esc_html($text) { return htmlspecialchars($text, ENT_QUOTES, 'UTF-8', false); }
function esc_attr($text) { return htmlspecialchars($text, ENT_QUOTES, 'UTF-8', false); }
function esc_url($url) {
	$url = preg_replace('~[^a-z0-9-\~+_.?#=!&;,/:%@$|*\'()\[\]\x80-\xff]~i', '', str_replace(' ', '%20', ltrim($url)));
	if (preg_match('~^([a-z][a-z0-9+.-]*):~i', html_entity_decode($url), $match) && !in_array(strtolower($match[1]), ['http', 'https', 'ftp', 'mailto', 'tel'], true)) return '';
	return strtr(preg_replace('~&(?!#?\w+;)~', '&#038;', str_replace('&amp;', '&#038;', $url)), ["'" => '&#039;']);
}
function wp_strip_all_tags($text) { return trim(strip_tags(preg_replace('~<(script|style)[^>]*>.*?</\1>~si', '', $text))); }
function wp_json_encode($value, $options = 0) { return json_encode($value, $options); }
function wp_parse_url($url, $part = -1) { return parse_url($url, $part); }
function wp_parse_str($text, &$values) { parse_str($text, $values); }
function wp_unslash($value) { return is_array($value) ? array_map('wp_unslash', $value) : stripslashes($value); }
function add_query_arg(array $values, $url) { return $url . '?' . implode('&', array_map(static fn ($name) => "$name=$values[$name]", array_keys($values))); }
function trailingslashit($text) { return rtrim($text, '/') . '/'; }

function home_url($path = '') { return ($GLOBALS['task']['home'] ?? 'https://example.org') . $path; }
function rest_url($path) { return home_url("/wp-json/$path"); }
function plugins_url($path, $file) { return home_url('/wp-content/plugins/factlet/' . $path); }
function plugin_dir_path($file) { return dirname($file) . '/'; }

function current_user_can($what) { return in_array($what, ['reader' => [], 'author' => ['edit_posts'], 'editor' => ['edit_posts', 'unfiltered_html'], 'administrator' => ['edit_posts', 'manage_options', 'unfiltered_html', 'activate_plugins']][$GLOBALS['task']['user'] ?? 'reader'], true); }
function is_feed() { return !empty($GLOBALS['task']['feed']); }
function is_singular() { return isset($GLOBALS['task']['content']); }
function the_post(): WP_Post {
	$post = new WP_Post();
	foreach (['post_content' => 'content', 'post_status' => 'status', 'post_password' => 'password', 'post_title' => 'title'] as $field => $name) $post->$field = $GLOBALS['task'][$name] ?? $post->$field;
	return $post;
}
function get_permalink() { return home_url('/a-post/'); }
function url_to_postid($url) { return $url === get_permalink() ? 7 : 0; }
function get_post($id) { return the_post(); }
function get_the_title($post) { return wptexturize($post->post_title); }
function is_post_publicly_viewable($post) { return $post->post_status === 'publish'; }
function post_password_required($post) { return $post->post_password !== ''; }

if (getenv('WORDPRESS') !== '6.4') {
	function wp_enqueue_script_module($id, $src, $deps, $version) { $GLOBALS['enqueued'][$id] = "<script type=\"module\" src=\"" . esc_url($src . ($version ? "?ver=$version" : '')) . "\" id=\"$id-js-module\"></script>"; }
}
function wp_enqueue_script($handle, $src, $deps, $version, $footer) { $GLOBALS['enqueued'][$handle] = apply_filters('script_loader_tag', "<script type=\"text/javascript\" src=\"" . esc_url($src) . "\" id=\"$handle-js\"></script>\n", $handle, $src); }
function wp_register_script(...$arguments) {}
function wp_add_inline_script($handle, $text, $position) {}
foreach (['wp_remote_get', 'wp_remote_post', 'wp_remote_head', 'wp_remote_request', 'wp_safe_remote_get', 'wp_safe_remote_post', 'wp_oembed_get', 'download_url'] as $name) {
	eval("function $name(\$url) { \$GLOBALS['requests'][] = \$url; return new WP_Error('http', '', []); }");
}

function add_shortcode($name, $callback) { $GLOBALS['shortcodes'][$name] = $callback; }
function get_shortcode_regex(array $names = []) {
	$names = implode('|', array_map('preg_quote', $names ?: array_keys($GLOBALS['shortcodes'])));
	return "\[(\[?)($names)(?![\w-])((?:[^\]\/]|\/(?!\]))*)(?:(\/)\]|\](?:((?:(?!\[\/\\2\]).)*)\[\/\\2\])?)(\]?)";
}
function shortcode_parse_atts($text) {
	$given = [];
	preg_match_all('~([\w-]+)\s*=\s*"([^"]*)"|([\w-]+)\s*=\s*\'([^\']*)\'|([\w-]+)\s*=\s*([^\s\'"]+)|"([^"]*)"|(\S+)~', preg_replace('~[\x{00a0}\x{200b}]+~u', ' ', $text), $found, PREG_SET_ORDER);
	foreach ($found as $match) {
		if (($match[1] ?? '') !== '') $given[strtolower($match[1])] = stripcslashes($match[2]);
		elseif (($match[3] ?? '') !== '') $given[strtolower($match[3])] = stripcslashes($match[4]);
		elseif (($match[5] ?? '') !== '') $given[strtolower($match[5])] = stripcslashes($match[6]);
		else $given[] = stripcslashes(($match[7] ?? '') !== '' ? $match[7] : $match[8] ?? '');
	}
	// Values with markup that isn't closed are emptied.
	return array_map(static fn ($value) => strpos($value, '<') !== false && !preg_match('~^[^<]*(?:<[^>]*>[^<]*)*$~', $value) ? '' : $value, $given) ?: '';
}
function do_shortcode($content) {
	if (!$GLOBALS['shortcodes'] || strpos($content, '[') === false) return $content;
	return preg_replace_callback('/' . get_shortcode_regex() . '/s', static function ($match) {
		if ($match[1] === '[' && ($match[6] ?? '') === ']') return substr($match[0], 1, -1);
		return $match[1] . $GLOBALS['shortcodes'][$match[2]](shortcode_parse_atts($match[3]), $match[5] ?? '', $match[2]) . ($match[6] ?? '');
	}, $content);
}

function get_block_wrapper_attributes() { return ''; }
function register_block_type($folder, $more) {
	$block = json_decode(file_get_contents("$folder/block.json"), true);
	$GLOBALS['blocks'][$block['name']] = $more + $block;
}
function parse_blocks($content) {
	preg_match_all('~<!-- wp:([a-z][a-z0-9/-]*) (\{.*?\} )?/-->~s', $content, $found, PREG_SET_ORDER);
	return array_map(static fn ($match) => ['blockName' => $match[1], 'attrs' => json_decode(trim($match[2] ?? '') ?: '{}', true) ?? [], 'innerBlocks' => []], $found);
}
function do_blocks($content) {
	return preg_replace_callback('~<!-- wp:factlet/figure (\{.*?\} )?/-->~s', static function ($match) {
		$block = $GLOBALS['blocks']['factlet/figure'];
		$given = json_decode(trim($match[1] ?? '') ?: '{}', true) ?? [];
		foreach ($block['attributes'] as $name => ['type' => $type, 'default' => $default]) {
			// What is of another type than block.json says is dropped.
			if (!isset($given[$name]) || gettype($given[$name]) !== $type) $given[$name] = $default;
		}
		return $block['render_callback']($given);
	}, $content);
}
function register_rest_route($space, $route, $more) { $GLOBALS['routes'][$space . $route] = $more; }

/** A post as a page shows it, with what was asked for in its head and foot. */
function the_content(string $content): string {
	$has_blocks = strpos($content, '<!-- wp:') !== false;
	$content = wptexturize(do_blocks($content));
	if (!$has_blocks) $content = shortcode_unautop(wpautop($content));
	return convert_smilies(do_shortcode($content));
}
