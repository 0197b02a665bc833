<?php
// Answers one task a line of the standard input, as JSON, with the plugin in the stub of WordPress.
require __DIR__ . '/stub.php';
error_reporting(E_ALL);
set_error_handler(static function ($level, $message, $file, $line) { throw new ErrorException($message, 0, $level, $file, $line); });

$first = true;
while (($line = fgets(STDIN)) !== false) {
	$task = json_decode($line, true);
	$GLOBALS['task'] = $task;
	$GLOBALS['enqueued'] = [];
	$_GET = $task['query'] ?? [];
	if ($first) {
		if (isset($task['base'])) define('FACTLET_BASE', $task['base']);
		require PLUGIN;
		do_action('init');
		do_action('rest_api_init');
		$first = false;
	}
	$answer = ['html' => ''];
	if ($task['do'] === 'content') $answer['html'] = the_content($task['content']);
	if ($task['do'] === 'oembed') {
		$route = $GLOBALS['routes']['factlet/1.0/oembed'];
		$given = array_map(static fn ($each) => $each['default'] ?? null, $route['args']);
		$answer['oembed'] = $route['callback'](new WP_REST_Request(($task['request'] ?? []) + $given));
	}
	if ($task['do'] === 'head' || $task['do'] === 'notices') {
		ob_start();
		do_action($task['do'] === 'head' ? 'wp_head' : 'admin_notices');
		$answer['html'] = ob_get_clean();
	}
	if ($task['do'] === 'upload') {
		$answer['types'] = apply_filters('upload_mimes', ['png' => 'image/png']);
		$answer['checked'] = apply_filters('wp_check_filetype_and_ext', ['ext' => false, 'type' => false, 'proper_filename' => false], $task['file'], $task['name']);
	}
	if ($task['do'] === 'translate') $answer['texts'] = array_map(static fn ($text) => __($text, 'factlet'), $task['texts']);
	echo json_encode($answer + ['scripts' => array_values($GLOBALS['enqueued']), 'requests' => $GLOBALS['requests']], JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR), "\n";
}
